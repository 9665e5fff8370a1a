import * as vscode from 'vscode';
import { articleCount, statementCount } from '../../core/wording/counts';
import { type Changes, type Deciding, decisionOn } from '../../core/annotations/decide';
import type { ChosenSpeaker, DecisionState, Entry } from '../../core/annotations/decision';
import { freshId } from '../../core/annotations/entries';
import { isPassage, review, type Reviewed } from '../../core/annotations/review';
import { withLabels } from '../../core/annotations/relabel';
import { isToDecide } from '../../core/corpus/to-decide';
import { canonical } from '../../core/text/canonical';
import { fields } from '../article/arguments';
import { agreed, askForText, flashStatus, pickOne, showInformation } from '../messages';
import { type Annotating, now } from './annotating';
import { decisionsAt } from './export-sources';
import type { Part } from './history';
import { pickLabel } from './labels';
import type { PlaceOf } from './place';
import { reading } from '../parts/part';
import { translate } from '../words';

/** A statement of an article that need not be open. */
interface RowAt {
  readonly uri: string;
  readonly id: string;
}

/** What is to become of each. */
interface Wanted {
  readonly question: string;
  readonly yes: string;
  /** @returns undefined where nothing is to be written */
  entryOf(text: string, one: Reviewed, deciding: Deciding): Entry | undefined;
}

/** Statements of many articles are decided on together: the count is told first, and one undo takes all of it back. */
export function registerRows(annotating: Annotating, placeOf: PlaceOf): vscode.Disposable {
  return vscode.commands.registerCommand('sayso.decideRows', async (argument: unknown): Promise<number> => {
    const { rows, what } = fields(argument);
    const chosen = Array.isArray(rows) ? rows.filter(isRow) : [];
    if (chosen.length === 0) return 0;
    const whole = {};
    const wanted = await wantedFor(annotating, what, chosen, whole);
    if (!wanted || !(await agreed(wanted.question, wanted.yes))) return 0;
    const parts: Part[] = [];
    const left: string[] = [];
    for (const [uri, ids] of byFile(chosen)) {
      try {
        const part = await partFor(annotating, placeOf, vscode.Uri.parse(uri), ids, wanted);
        if (part) parts.push(part);
      } catch {
        left.push(vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
      }
    }
    if (left.length > 0)
      void showInformation(
        vscode.l10n.t('Left as they are: {0}, {1} among them', articleCount(left.length, translate), left[0]!),
      );
    const count = parts.reduce((sum, { after }) => sum + after.length, 0);
    if (count === 0 && left.length === 0)
      void showInformation(vscode.l10n.t('Nothing is to be changed: all of them are so already.'));
    if (count > 0 && (await annotating.history.keep(parts, whole)))
      flashStatus(vscode.l10n.t('{0} changed. One undo takes all of it back.', statementCount(count, translate)));
    return count;
  });
}

const isRow = (row: unknown): row is RowAt => {
  const { uri, id } = fields(row);
  return typeof uri === 'string' && typeof id === 'string';
};

function byFile(rows: readonly RowAt[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const { uri, id } of rows) files.set(uri, (files.get(uri) ?? new Set()).add(id));
  return files;
}

/** @param whole what a label that is made for it belongs to */
async function wantedFor(
  annotating: Annotating,
  what: unknown,
  rows: readonly RowAt[],
  whole: object,
): Promise<Wanted | undefined> {
  const statements = statementCount(rows.length, translate);
  if (what === 'accept' || what === 'reject') {
    const state = what === 'accept' ? 'accepted' : 'rejected';
    return {
      question: what === 'accept' ? vscode.l10n.t('Accept {0}?', statements) : vscode.l10n.t('Reject {0}?', statements),
      yes: what === 'accept' ? vscode.l10n.t('Accept') : vscode.l10n.t('Reject'),
      entryOf: (text, one, deciding) =>
        isToDecide(one.review, state) ? decisionOn(text, one, state, deciding) : undefined,
    };
  }
  if (what === 'speaker') {
    const speaker = await askForSpeaker(annotating);
    if (!speaker) return undefined;
    const name = speaker.speakers[0]?.name ?? vscode.l10n.t('nobody named');
    return {
      question: vscode.l10n.t('Make {0} the speaker of {1}?', name, statements),
      yes: vscode.l10n.t('Change the Speaker'),
      entryOf: (text, one, deciding) =>
        isLabelOnly(one)
          ? undefined
          : decisionOn(text, one, 'corrected', deciding, { speakers: [...speaker.speakers] }),
    };
  }
  if (what !== 'label') return undefined;
  const label = await pickLabel(
    annotating,
    vscode.Uri.parse(rows[0]!.uri),
    vscode.l10n.t('Label {0}', statements),
    [],
    whole,
  );
  if (label === undefined) return undefined;
  return {
    question: vscode.l10n.t('Label {0}?', statements),
    yes: vscode.l10n.t('Label'),
    entryOf: (text, one, deciding) => labelled(text, one, label, deciding),
  };
}

const isLabelOnly = ({ review: { decision } }: Reviewed): boolean => decision !== undefined && isPassage(decision);

function labelled(text: string, one: Reviewed, label: string, deciding: Deciding): Entry | undefined {
  const { state, decision } = one.review;
  const before = decision?.labels ?? [];
  if (before.includes(label)) return undefined;
  const labels = [...before, label];
  if (decision && isPassage(decision)) return withLabels(decision, labels, now());
  const changes: Changes = { labels };
  const next: DecisionState = state === 'suggested' ? 'accepted' : state;
  return decisionOn(text, one, next, deciding, changes);
}

/** The entries of one article; undefined where nothing is to be written. @throws where it cannot be read */
async function partFor(
  annotating: Annotating,
  placeOf: PlaceOf,
  uri: vscode.Uri,
  ids: ReadonlySet<string>,
  wanted: Wanted,
): Promise<Part | undefined> {
  const { text } = canonical(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  const decisions = await decisionsAt(uri, placeOf);
  const known = decisions.annotations ?? [];
  const statements = review(
    text,
    reading().analyze(text, annotating.articles.knowledge, decisions).statements,
    known,
  ).statements;
  const reader = vscode.workspace.getConfiguration('sayso', uri).get<string>('reader', '').trim();
  const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
  const taken = [...known];
  const at = now();
  const after: Entry[] = [];
  for (const one of statements) {
    if (!ids.has(one.id)) continue;
    const id = freshId(taken, random);
    const entry = wanted.entryOf(text, one, { id, at, ...(reader === '' ? {} : { by: reader }) });
    if (!entry) continue;
    taken.push({ id, removed: true, at });
    after.push(entry);
  }
  if (after.length === 0) return undefined;
  const written = new Set(after.map(({ id }) => id));
  return { uri, before: known.filter(({ id }) => written.has(id)), after };
}

async function askForSpeaker({
  articles,
}: Annotating): Promise<{ readonly speakers: readonly ChosenSpeaker[] } | undefined> {
  const title = vscode.l10n.t('Who Said It?');
  const known = [...articles.knowledge.byId.values()].map(({ id, name }) => ({
    label: name,
    description: id,
    speakers: [{ actor: id, name }],
  }));
  const picked = await pickOne<vscode.QuickPickItem & { readonly speakers: readonly ChosenSpeaker[] | null }>(
    [
      { label: vscode.l10n.t('Another Name…'), speakers: null },
      { label: vscode.l10n.t('Nobody is named'), speakers: [] },
      ...known.sort((a, b) => a.label.localeCompare(b.label)),
    ],
    { title, placeHolder: vscode.l10n.t('Choose who said it') },
  );
  if (!picked) return undefined;
  if (picked.speakers) return { speakers: picked.speakers };
  const name = (await askForText({ title, prompt: vscode.l10n.t('The full name') }))?.trim();
  return name === undefined || name === '' ? undefined : { speakers: [{ name }] };
}
