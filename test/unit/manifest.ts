import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Colour {
  readonly id: string;
  readonly defaults: Readonly<Record<string, string>>;
}

interface When {
  /** Absent where a menu holds another one. */
  readonly command?: string;
  readonly when?: string;
}

/** The parts of package.json that the tests look at. */
export interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly colors: readonly Colour[];
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly When[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

export const manifestText = readFileSync('package.json', 'utf8');
export const manifest = JSON.parse(manifestText) as Manifest;
export const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** The extension's sources by their path below `src/extension`. */
export const sources: ReadonlyMap<string, string> = new Map(
  readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join('src/extension', name), 'utf8')]),
);
