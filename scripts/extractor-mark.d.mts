export function extractorMark(root: string): Promise<string>;
export function markedWith(root: string): Promise<{ readonly SAYSO_EXTRACTOR: string }>;
