import * as vscode from 'vscode';
import { decisionCount } from '../../core/wording/counts';
import { adjudicated, unsettled, type Verdict } from '../../core/annotations/adjudicate';
import type { Pair } from '../../core/annotations/compare';
import type { Decision } from '../../core/annotations/decision';
import { readingSteps } from '../../core/annotations/decisions';
import { decisionsBy, type ReaderName, readersIn } from '../../core/annotations/readers';
import type { LongText } from '../../core/text/long-text';
import { agreementWords, differenceWords, sideText, sideWords, wordsOf } from '../../core/wording/compared';
import { shorten } from '../../core/wording/one-line';
import type { OpenArticle } from '../article/open-article';
import { sidecarOf } from '../article/sidecar-place';
import { ownName } from '../article/shown-readers';
import { nameOf } from '../knowledge/show-problem';
import { askForText, flashStatus, pickOne, showInformation } from '../messages';
import { authoring } from '../parts/part';
import { translate } from '../words';
import { type Annotating, articleHere, decider, keep } from './annotating';
import type { PlaceOf } from './place';
import { readInPieces } from '../../files/safe-file';
import { showDifference } from '../shown';
import { inSlices } from '../in-slices';

const scheme = 'sayso-readers';

/** One of those who are compared. */
interface Side {
  readonly name: string;
  readonly decisions: readonly Decision[];
}

/** "Compare Readers": both side by side, how far they agree, and a third who decides where they do not. */
export function registerCompareReaders(annotating: Annotating, placeOf: PlaceOf): vscode.Disposable {
  const texts = new Map<string, string>();
  let comparisons = 0;
  const shownAt = (name: string, text: string): vscode.Uri => {
    const path = `/${++comparisons}/${name.replaceAll('/', '-')}`;
    texts.set(path, text);
    return vscode.Uri.from({ scheme, path });
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => uri.scheme === scheme && texts.delete(uri.path)),
    vscode.commands.registerCommand('sayso.compareReaders', async () => {
      const here = await articleHere(annotating.articles);
      if (!here) return;
      await annotating.history.settled();
      const { article } = here;
      const own = await decisionsIn(await readInPieces(await placeOf(sidecarOf(article.document.uri))));
      const sides = await askForSides(article, own);
      if (!sides) return;
      const [a, b] = sides;
      const { agreementOn, locate, pairsOf } = authoring();
      const pairs = pairsOf(locate(article.text, a.decisions), locate(article.text, b.decisions));
      const codebook = annotating.codebooks.of(article.document.uri);
      const told = agreementWords(agreementOn([pairs]), [a.name, b.name], codebook, translate);
      const [left, right] = (['a', 'b'] as const).map((side) =>
        shownAt(
          { a, b }[side].name,
          `${told.join('\n')}\n\n${sideText(article.text, pairs, side, codebook, translate)}`,
        ),
      );
      const title = vscode.l10n.t('{0}: {1} and {2}', nameOf(article.document.uri), a.name, b.name);
      await showDifference(left!, right!, title);
      await offerToSettle(annotating, article, pairs, sides, told);
    }),
  );
}

type BySide = ReadonlyMap<ReaderName, readonly Decision[]>;

async function decisionsIn(text: string | LongText | undefined): Promise<BySide> {
  const { decisions, conflicts } = await inSlices(readingSteps(text ?? ''));
  const entries = decisions.annotations ?? [];
  return new Map(
    [...readersIn(entries, conflicts).keys()].map((name) => [name, decisionsBy(name, entries, conflicts)]),
  );
}

/** Somebody without a name must be called something. */
const called = (name: ReaderName): string => (name === '' ? vscode.l10n.t('without a name') : name);

async function askForSides({ document }: OpenArticle, own: BySide): Promise<readonly [Side, Side] | undefined> {
  const rows = [...own].map(([name, decisions]) => ({
    label: called(name),
    description: decisionCount(decisions.length, translate),
    side: { name: called(name), decisions },
  }));
  if (rows.length === 0) {
    void showInformation(vscode.l10n.t('Nothing is decided on this article yet, so there is nobody to compare.'));
    return undefined;
  }
  const title = vscode.l10n.t('Compare Readers');
  const first =
    rows.length === 1 ? rows[0] : await pickOne(rows, { title, placeHolder: vscode.l10n.t('The first one') });
  if (!first) return undefined;
  const file = {
    label: vscode.l10n.t('A Colleague’s File…'),
    description: vscode.l10n.t('their copy of {0}', nameOf(sidecarOf(document.uri))),
    side: undefined,
  };
  const others = [...rows.filter((row) => row !== first), file];
  const second = await pickOne(others, { title, placeHolder: vscode.l10n.t('{0}, and …', first.label) });
  if (!second) return undefined;
  const side = second.side ?? (await sideFromFile(document.uri));
  return side && [first.side, side];
}

/** All that a colleague's copy holds, whoever is named in it. */
async function sideFromFile(article: vscode.Uri): Promise<Side | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      defaultUri: vscode.Uri.joinPath(article, '..'),
      filters: { YAML: ['yaml'] },
      openLabel: vscode.l10n.t('Compare'),
    })) ?? [];
  if (!uri) return undefined;
  const bySide = await decisionsIn(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  const names = [...bySide.keys()].filter((name) => name !== '');
  return { name: names.length === 1 ? names[0]! : nameOf(uri), decisions: [...bySide.values()].flat() };
}

async function offerToSettle(
  annotating: Annotating,
  article: OpenArticle,
  pairs: readonly Pair[],
  sides: readonly [Side, Side],
  told: readonly string[],
): Promise<void> {
  const count = pairs.filter(({ differs }) => differs.length > 0).length;
  const items = [
    { label: vscode.l10n.t('Leave It'), detail: vscode.l10n.t('Nothing is changed.'), settle: false },
    {
      label: vscode.l10n.t('Settle Where They Differ…'),
      detail: vscode.l10n.t('{0} of {1} places. A third decides; what both say stays as it is.', count, pairs.length),
      settle: true,
    },
  ];
  // Statements, kinds and speakers; the rest stands above both sides.
  const title = told.slice(0, 3).join(' · ');
  const picked = await pickOne(items, {
    title,
    placeHolder: vscode.l10n.t('Look at both, and choose'),
    ignoreFocusOut: true,
  });
  if (picked?.settle) await settle(annotating, article, pairs, sides);
}

/** Goes through the places where both differ; what both agree on is the third's, too. One undo takes all of it back. */
async function settle(
  annotating: Annotating,
  article: OpenArticle,
  pairs: readonly Pair[],
  sides: readonly [Side, Side],
): Promise<void> {
  const by = await askForThird(article, sides);
  if (by === undefined) return;
  const entries = annotating.articles.decisions(article.document.uri).annotations ?? [];
  const open = unsettled(pairs, authoring().locate(article.text, decisionsBy(by, entries)));
  const next = decider(annotating, article);
  const made: Decision[] = [];
  const take = (pair: Pair, verdict: Verdict): number =>
    made.push(adjudicated(article.text, pair, verdict, { ...next(), by }));
  const differing = open.filter(({ differs }) => differs.length > 0);
  for (const pair of open) if (pair.differs.length === 0) take(pair, pair.a ? 'a' : 'b');
  for (const [index, pair] of differing.entries()) {
    const verdict = await askForVerdict(article.text, pair, sides, `${index + 1} / ${differing.length}`);
    // What has been settled so far counts; the rest is asked about the next time.
    if (verdict === undefined) break;
    if (verdict !== 'open') take(pair, verdict);
  }
  if (made.length === 0) {
    void showInformation(vscode.l10n.t('There is nothing left to settle.'));
    return;
  }
  if (!(await keep(annotating, article, made))) return;
  flashStatus(vscode.l10n.t('{0} by {1}. One undo takes all of it back.', decisionCount(made.length, translate), by));
}

async function askForThird({ document }: OpenArticle, sides: readonly [Side, Side]): Promise<string | undefined> {
  const taken = sides.map(({ name }) => name);
  const own = ownName(document);
  const answer = await askForText({
    title: vscode.l10n.t('Who Decides?'),
    prompt: vscode.l10n.t('The name under which the third set of decisions is kept.'),
    value: own === '' || taken.includes(own) ? vscode.l10n.t('agreed') : own,
    validateInput: (name) => {
      if (name.trim() === '') return vscode.l10n.t('Write a name.');
      return taken.includes(name.trim()) ? vscode.l10n.t('This one is compared. Write another name.') : undefined;
    },
  });
  return answer?.trim();
}

async function askForVerdict(
  text: string,
  pair: Pair,
  [a, b]: readonly [Side, Side],
  place: string,
): Promise<Verdict | 'open' | undefined> {
  const row = (side: Side, one: Pair['a'], verdict: Verdict) => ({
    label: `${side.name}: ${sideWords(one, translate)}`,
    ...(one ? { detail: shorten(wordsOf(text, one), 160) } : {}),
    verdict,
  });
  const items = [
    row(a, pair.a, 'a'),
    row(b, pair.b, 'b'),
    ...(pair.differs.includes('statement')
      ? []
      : [{ label: vscode.l10n.t('Neither: no statement'), verdict: 'none' as const }]),
    { label: vscode.l10n.t('Leave It Open'), verdict: 'open' as const },
  ];
  const words = shorten(wordsOf(text, (pair.a ?? pair.b)!), 60);
  const differs = pair.differs.map((one) => differenceWords(one, translate)).join(', ');
  const picked = await pickOne(items, {
    title: `${place} · “${words}”`,
    placeHolder: differs,
    ignoreFocusOut: true,
  });
  return picked?.verdict;
}
