import * as vscode from 'vscode';
import { readingSteps } from '../../core/annotations/decisions';
import { progress, type Review, reviewSteps } from '../../core/annotations/review';
import { canonical } from '../../core/text/canonical';
import type { Articles } from '../article/articles';
import { pathFacts } from '../article/path-facts';
import { inSlices } from '../in-slices';
import { reading } from '../parts/part';
import { checksumOf } from './checksum';

const memory = 'sayso.reviewed';

/** So many articles are remembered, the last ones. */
const most = 4000;

/** In UTF-16 code units: of a longer article it is known once it was open. */
const longest = 50_000;

/** Milliseconds between two articles that are read for this alone. */
const pause = 200;

/** An annotated article as it lies there. */
export interface Lying {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly sidecar: string;
}

export const isFinished = (review: Review): boolean => {
  const { reviewed, all } = progress(review);
  return all > 0 && reviewed === all;
};

/**
 * Whether all statements of an article are reviewed. That is remembered by the contents of article and sidecar, so that it
 * holds under any name and in no other text; where nobody knows, the article is read when there is time for it, once in
 * this window an article was open.
 */
export class Finished implements vscode.Disposable {
  readonly #found = new vscode.EventEmitter<vscode.Uri>();
  readonly #known: Map<string, boolean>;
  readonly #waiting = new Map<string, Lying>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBegun = false;

  /** Of that article it is known now. */
  readonly onDidFind = this.#found.event;

  constructor(
    private readonly articles: Articles,
    private readonly remembered: vscode.Memento,
  ) {
    this.#known = new Map(remembered.get<readonly (readonly [string, boolean])[]>(memory, []));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#found.dispose();
  }

  /** The actors are known by now: for a badge alone they are not read in. */
  begin(): void {
    this.#isBegun = true;
    this.#soon();
  }

  /** @returns false where it is not known yet, too */
  async is(lying: Lying): Promise<boolean> {
    const known = this.#known.get(await sumOf(lying));
    if (known === undefined && lying.text.length <= longest) {
      this.#waiting.set(lying.uri.toString(), lying);
      this.#soon();
    }
    return known ?? false;
  }

  async keep(lying: Lying, isFinished: boolean): Promise<void> {
    const sum = await sumOf(lying);
    if (this.#known.get(sum) === isFinished) return;
    this.#known.delete(sum);
    this.#known.set(sum, isFinished);
    await this.remembered.update(memory, [...this.#known].slice(-most));
  }

  #soon(): void {
    if (!this.#isBegun || this.#waiting.size === 0) return;
    this.#timer ??= setTimeout(() => {
      void this.#next().finally(() => {
        this.#timer = undefined;
        this.#soon();
      });
    }, pause);
  }

  async #next(): Promise<void> {
    const [lying] = this.#waiting.values();
    if (!lying) return;
    this.#waiting.delete(lying.uri.toString());
    try {
      const { decisions } = await inSlices(readingSteps(lying.sidecar));
      const { date } = pathFacts(lying.uri);
      const known = date === undefined ? decisions : { ...decisions, pathDate: date };
      const { statements } = reading().analyze(lying.text, this.articles.knowledge, known);
      const review = await inSlices(reviewSteps(lying.text, statements, decisions.annotations ?? []));
      await this.keep(lying, isFinished(review));
      if (isFinished(review)) this.#found.fire(lying.uri);
    } catch {
      // An article that cannot be read is none that is finished.
    }
  }
}

const sumOf = ({ text, sidecar }: Lying): Promise<string> => checksumOf(`${text}\0${sidecar}`);

/** Bytes; of what is larger it is known once it was open. */
const largest = 1_000_000;

/** @returns undefined where nothing was decided on its statements. @throws where one of both is not there */
export async function lyingAt(uri: vscode.Uri, sidecar: vscode.Uri): Promise<Lying | 'large' | undefined> {
  const beside = await bytesOf(sidecar);
  if (beside === 'large') return beside;
  const decided = new TextDecoder().decode(beside);
  if (!/"?\bstate"?\s*:/.test(decided)) return undefined;
  const article = await bytesOf(uri);
  if (article === 'large') return article;
  const { text } = canonical(await vscode.workspace.decode(article, { uri }));
  return { uri, text, sidecar: decided };
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | 'large'> {
  const { size } = await vscode.workspace.fs.stat(uri);
  return size > largest ? 'large' : vscode.workspace.fs.readFile(uri);
}
