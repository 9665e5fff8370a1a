import * as vscode from 'vscode';
import { codeOfCountry } from '../../core/actors/editing/country-name';
import type { FieldFault, FilledActor } from '../../core/actors/editing/filled-record';
import { askInSteps, type Step } from '../messages';
import { authoring } from '../parts/part';

type Filled = Omit<FilledActor, 'id' | 'kind' | 'gender'>;

/**
 * Asks for what is to be known of somebody, one field after the other, each checked as it is typed; all but the name
 * may be left empty.
 * @param start what the article tells already
 * @returns undefined where the reader gave up
 */
export async function askAbout(start: Filled, isPerson: boolean): Promise<Filled | undefined> {
  const fields = isPerson ? (['name', 'title', 'country', 'from', 'source'] as const) : (['name', 'country', 'source'] as const);
  const steps = fields.map((field): Step => ({ ...asked[field](), value: start[field] ?? '', fault: faults[field] }));
  const answers = await askInSteps(vscode.l10n.t('Add “{0}” to Knowledge', start.name), steps);
  if (!answers) return undefined;
  const given = Object.fromEntries(fields.map((field, at) => [field, answers[at]!.trim()])) as Partial<Filled>;
  const { name = start.name, title, country, from, source } = given;
  const code = country ? codeOfCountry(country) : undefined;
  return {
    name,
    ...(title ? { title } : {}),
    ...(code ? { country: code } : {}),
    ...(from ? { from } : {}),
    ...(source ? { source } : {}),
    ...(title && start.asOf ? { asOf: start.asOf } : {}),
  };
}

const asked = {
  name: () => ({ prompt: vscode.l10n.t('Name, as it is usually written'), example: '' }),
  title: () => ({ prompt: vscode.l10n.t('Role, or nothing'), example: vscode.l10n.t('Minister of Transport of Norway') }),
  country: () => ({ prompt: vscode.l10n.t('Country, or nothing'), example: vscode.l10n.t('Norway') }),
  from: () => ({ prompt: vscode.l10n.t('In this role since: a year, a month or a day, or nothing'), example: '2019-05' }),
  source: () => ({
    prompt: vscode.l10n.t('Source: the address of a page that says so, or nothing'),
    example: 'https://…',
  }),
} as const;

const words: Readonly<Record<FieldFault, () => string>> = {
  'no-date': () => vscode.l10n.t('Write 2019, 2019-05 or 2019-05-04.'),
  'no-country': () => vscode.l10n.t('No country has this name. Write it in English, or as two letters.'),
  'no-address': () => vscode.l10n.t('Write an address that begins with https://.'),
  'whole-site': () => vscode.l10n.t('This is a whole site. Give the page that says so.'),
};

const checkedAs =
  (field: 'from' | 'country' | 'source') =>
  (value: string): string | undefined => {
    const fault = authoring().faultOf(field, value);
    if (fault !== null) return words[fault]();
    return undefined;
  };

const faults: Readonly<Record<keyof typeof asked, (value: string) => string | undefined>> = {
  name: (value) => (value.trim() === '' ? vscode.l10n.t('Write a name.') : undefined),
  title: () => undefined,
  country: checkedAs('country'),
  from: checkedAs('from'),
  source: checkedAs('source'),
};
