import * as vscode from 'vscode';
import { chosen, speakersNamed, together } from '../../core/annotations/decide';
import type { ChosenSpeaker } from '../../core/annotations/decision';
import type { Reviewed } from '../../core/annotations/review';
import { shortenInMarks } from '../../core/wording/one-line';
import { speakerName } from '../../core/wording/speaker';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { askForText, pickOne, pickSeveral } from '../messages';
import { translate } from '../words';
import { wordsIn } from './annotating';
import { reading } from '../parts/part';

interface SpeakerItem extends vscode.QuickPickItem {
  readonly speakers: readonly ChosenSpeaker[] | 'new' | 'several';
}

/**
 * Whoever spoke: the article's people first, then all others, somebody new, several together, or nobody.
 * @returns undefined where the reader gave up
 */
export async function askForSpeakers(
  articles: Articles,
  article: OpenArticle,
  statement: Reviewed | undefined,
): Promise<readonly ChosenSpeaker[] | undefined> {
  const words = statement && wordsIn(article.text, statement);
  const title =
    words === undefined ? vscode.l10n.t('Who Said It?') : vscode.l10n.t('Who Said “{0}”?', shortenInMarks(words, 60));
  const { present, others } = people(articles, article);
  const maybe = (statement?.speaker?.candidates ?? []).map(({ actor, name }): SpeakerItem => ({
    label: name,
    speakers: [chosen(actor, name)],
  }));
  const items: SpeakerItem[] = [
    ...(maybe.length > 0 ? [separator(vscode.l10n.t('it may be')), ...maybe] : []),
    separator(vscode.l10n.t('in this article')),
    ...present,
    separator(vscode.l10n.t('somebody else')),
    { label: vscode.l10n.t('Another Name…'), speakers: 'new' },
    { label: vscode.l10n.t('Several Together…'), speakers: 'several' },
    { label: vscode.l10n.t('Nobody is named'), speakers: [] },
    separator(vscode.l10n.t('all others')),
    ...others,
  ];
  const picked = await pickOne(items, {
    title,
    placeHolder: statement?.speaker
      ? vscode.l10n.t('Now: {0}', speakerName(statement, translate))
      : vscode.l10n.t('Choose who said it'),
  });
  if (!picked) return undefined;
  if (picked.speakers === 'several') return askForSeveral(title, present, others, statement);
  if (picked.speakers !== 'new') return picked.speakers;
  const name = await askForText({ title: vscode.l10n.t('Who Said It?'), prompt: vscode.l10n.t('The full name') });
  return name === undefined || name.trim() === '' ? undefined : [{ name: name.trim() }];
}

/**
 * Joint speakers, in the order of the list, somebody new last; those who are chosen already are ticked, whether or not
 * anybody knows them.
 */
async function askForSeveral(
  title: string,
  present: readonly SpeakerItem[],
  others: readonly SpeakerItem[],
  statement: Reviewed | undefined,
): Promise<readonly ChosenSpeaker[] | undefined> {
  const speaker = statement?.speaker;
  const now = speaker && !speaker.candidates ? (speaker.together ?? [speaker]) : [];
  const listed = [...present, ...others];
  const unlisted = now.filter(({ name }) => !listed.some(({ label }) => label === name));
  const names = new Set(now.map(({ name }) => name));
  const items: readonly SpeakerItem[] = [
    { label: vscode.l10n.t('Other Names…'), speakers: 'new' },
    ...unlisted.map(({ actor, name }) => ({ label: name, speakers: [chosen(actor, name)] })),
    ...listed,
  ];
  const shown = items.map((item) => ({ ...item, picked: names.has(item.label) }));
  const picked = await pickSeveral(shown, { title, placeHolder: vscode.l10n.t('Tick everybody who said it') });
  if (!picked) return undefined;
  const known = picked.flatMap(({ speakers }) => (typeof speakers === 'string' ? [] : speakers));
  const isNew = picked.some(({ speakers }) => speakers === 'new');
  const written = isNew ? await askForNames() : '';
  if (written === undefined) return undefined;
  const all = together([...known, ...speakersNamed(written)]);
  return all.length > 0 ? all : undefined;
}

const askForNames = (): Thenable<string | undefined> =>
  askForText({
    title: vscode.l10n.t('Who Else Said It?'),
    prompt: vscode.l10n.t('The full names, with semicolons between them'),
  });

function people(
  { knowledge }: Articles,
  article: OpenArticle,
): { readonly present: readonly SpeakerItem[]; readonly others: readonly SpeakerItem[] } {
  const item = (id: string | null, name: string, description: string): SpeakerItem => ({
    label: name,
    description,
    speakers: [chosen(id, name)],
  });
  const present = reading().actorsIn(article.analysis, article.text, knowledge);
  const ids = new Set(present.map(({ id }) => id));
  return {
    present: present.map(({ id, name }) => item(id ?? null, name, id ? '' : vscode.l10n.t('not in your knowledge'))),
    others: knowledge.actors.filter(({ id }) => !ids.has(id)).map(({ id, name }) => item(id, name, '')),
  };
}

const separator = (label: string): SpeakerItem => ({
  label,
  kind: vscode.QuickPickItemKind.Separator,
  speakers: [],
});
