import { l10n, MarkdownString } from 'vscode';
import type { ActorKind, Statement } from '../core/model';
import { isUnsure } from '../core/wording/facts';
import { cardKinds, kindLabels, typeLabel } from '../core/wording/kinds';
import type { Translate } from '../core/wording/translate';

/** What the machine knows, in plain words for a reader. */

/** VS Code's own translation, for what must be able to do without VS Code. */
export const translate: Translate = (message, ...args) => l10n.t(message, ...args);

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

export function countryName(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

export function actorKindWords(kind: ActorKind): string {
  return {
    person: l10n.t('person'),
    office: l10n.t('office'),
    organisation: l10n.t('organisation'),
    state: l10n.t('state'),
    region: l10n.t('region'),
  }[kind];
}

/** "quote", "part quote" or "claim", and what more is to be said: "claim · denial · not sure". */
export function statementKindWords(statement: Statement): string {
  const type = typeLabel(statement.type, translate);
  const kind = kindLabels(translate)[cardKinds[statement.kind]];
  return [
    kind,
    ...(type === undefined ? [] : [type]),
    ...(statement.negated ? [l10n.t('not said')] : []),
    ...(isUnsure(statement) ? [l10n.t('not sure')] : []),
  ].join(' · ');
}

export function speakerName(statement: Statement): string {
  return statement.speaker?.name ?? l10n.t('Nobody named');
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

export function statementCount(number: number): string {
  return count(number, l10n.t('statement'), l10n.t('statements'));
}

export function mentionCount(number: number): string {
  return count(number, l10n.t('mention'), l10n.t('mentions'));
}

/** "6 mentions · 2 statements"; nothing is said of what there is none of. */
export function countsWords(mentions: number, statements: number): string {
  return [
    ...(mentions > 0 ? [mentionCount(mentions)] : []),
    ...(statements > 0 ? [statementCount(statements)] : []),
  ].join(' · ');
}

/** Text out of a file as Markdown that shows just this text: no links, no HTML, and safe in a cell of a table. */
export function asText(text: string): string {
  const escaped = new MarkdownString().appendText(text.replace(/\s+/g, ' ').trim()).value;
  // appendText keeps blanks by making them unbreakable, and long lines would run out of the card.
  return escaped.replaceAll('&nbsp;', ' ').replaceAll('|', '\\|').replaceAll('@', '&#64;');
}
