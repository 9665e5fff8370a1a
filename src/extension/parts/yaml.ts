import type * as Yaml from 'yaml';
import { authoring } from './part';

/**
 * What the extension's own bundle has in place of the `yaml` package (see `scripts/build.mjs`): the same functions, in
 * the part that is loaded when YAML is first read. Only what the sources use is here; the build fails over anything else.
 */

type Module = typeof Yaml;

/** A class that is not there before one of its objects is made. */
const later = <T extends new (...given: never[]) => object>(name: string, made: () => T): T =>
  new Proxy(Object as unknown as T, {
    construct: (_, given) => Reflect.construct(made(), given) as object,
    get: (_, key) => (key === 'name' ? name : (Reflect.get(made(), key) as unknown)),
  });

export const Document = later('Document', () => authoring().yaml.Document);
export const Lexer = later('Lexer', () => authoring().yaml.Lexer);
export const LineCounter = later('LineCounter', () => authoring().yaml.LineCounter);
export const YAMLParseError = later('YAMLParseError', () => authoring().yaml.YAMLParseError);
export const isMap = ((node: unknown) => authoring().yaml.isMap(node)) as Module['isMap'];
export const isNode = ((node: unknown) => authoring().yaml.isNode(node)) as Module['isNode'];
export const isPair = ((node: unknown) => authoring().yaml.isPair(node)) as Module['isPair'];
export const isScalar = ((node: unknown) => authoring().yaml.isScalar(node)) as Module['isScalar'];
export const isSeq = ((node: unknown) => authoring().yaml.isSeq(node)) as Module['isSeq'];
export const parseDocument = ((text: string, options?: Yaml.ParseOptions) =>
  authoring().yaml.parseDocument(text, options)) as Module['parseDocument'];
export const visit = ((node: Yaml.Node, visitor: Yaml.visitor) =>
  authoring().yaml.visit(node, visitor)) as Module['visit'];
