export interface Said {
  readonly speaker: string;
  readonly words: string;
  readonly origin: number;
}

export interface Article {
  readonly path: string;
  readonly text: string;
  readonly date: string | null;
  readonly outlet: string;
  readonly story: number;
  readonly said: readonly Said[];
}

export function generate(count: number, seed?: number): readonly Article[];
export function randomOf(seed: number): () => number;
export function varied(random: () => number, words: string): string;
export function writeCorpus(folder: string, articles: readonly Article[]): Promise<void>;
export const knowledge: string;
