/**
 * @param folder the YAML files, each a list of actor records
 * @param target the JSON file: a list of `Actor` (src/core/actors/knowledge.ts)
 * @throws where a file has a problem, with its name, line and column
 */
export function compileKnowledge(folder: string, target: string): Promise<void>;
export function isImported(name: string): boolean;
