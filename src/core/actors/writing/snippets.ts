/**
 * What is written at once where somebody picks a field, an item or a whole record: TextMate snippets, in which `$1`
 * and `$2` are the places to fill in, one after the other, and `$0` is the last.
 */

/** Fields whose values can be offered as soon as their name is written. */
const offered = new Set([
  'actor.id',
  'actor.kind',
  'actor.gender',
  'actor.country',
  'alias.lang',
  'role.title',
  'role.org',
  'role.country',
  'role.to',
  'role.source',
  'role.asOf',
]);

/** A text of the file's own in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/**
 * A field with its colon, ready to be filled in.
 * @param field what it belongs to, and its name: `role.org`
 * @param flow whether it stands within braces
 * @param pad what indents the lines below it, besides the blanks that begin its own line
 */
export function fieldSnippet(
  field: string,
  flow: boolean,
  pad: string,
): { readonly text: string; readonly more: boolean } {
  const name = field.slice(field.indexOf('.') + 1);
  const below = (line: string): string => `${name}:\n${pad}  ${line}`;
  const more = offered.has(field);
  switch (field) {
    case 'actor.aliases':
    case 'actor.sources':
      return { text: flow ? `${name}: [$0]` : below('- $0'), more };
    case 'actor.roles':
      return { text: flow ? `${name}: [{ title: $0 }]` : below('- title: $0'), more: true };
    case 'actor.links':
      return { text: flow ? `${name}: { wikidata: $0 }` : below('wikidata: $0'), more };
    case 'actor.not':
    case 'actor.demonyms':
    case 'alias.needs':
    case 'role.also':
      return { text: `${name}: [$0]`, more };
    case 'actor.disabled':
    case 'alias.metonym':
      return { text: `${name}: true`, more };
    default:
      return { text: `${name}: $0`, more };
  }
}

export interface Template {
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

/** Whole items of a list, by the list's field. */
export function itemTemplates(list: string, today: string): readonly Template[] {
  if (list === 'actor.roles') {
    const lines = ['title: $1', 'org: $2', 'from: $3', 'to: $4', 'source: $5', `asOf: ${today}`];
    return [
      { label: 'role', detail: 'a role with its dates', text: lines.join('\n  ') },
      {
        label: 'role on one line',
        detail: 'a role with its dates',
        text: `{ title: $1, org: $2, from: $3, to: $4, source: $5, asOf: ${today} }`,
      },
    ];
  }
  if (list === 'actor.aliases') {
    return [
      { label: 'other name', detail: 'a name or spelling', text: '$0' },
      { label: 'name in another language', detail: 'with its language', text: '{ text: $1, lang: $2 }' },
      {
        label: 'name that needs other words',
        detail: 'such as a surname that several people have',
        text: '{ text: $1, needs: [$2] }',
      },
    ];
  }
  return [];
}

/** Whole records, without the hyphen. */
export function recordTemplates(today: string): readonly Template[] {
  const record = (...lines: readonly string[]): string => lines.join('\n  ');
  return [
    {
      label: 'person',
      detail: 'a new record',
      text: record(
        'id: ${1:first-last}',
        'name: ${2:First Last}',
        'gender: ${3|female,male|}',
        'country: $4',
        'aliases: [${5:Last}]',
        'roles:',
        `  - { title: \${6:Title}, from: \${7:${today.slice(0, 4)}}, to: \${8:null}, source: $9, asOf: ${today} }`,
        "sources: ['$10']",
      ),
    },
    ...(['office', 'organisation'] as const).map((kind) => ({
      label: kind,
      detail: 'a new record',
      text: record(
        'id: ${1:short-name}',
        `kind: ${kind}`,
        'name: ${2:Full Name}',
        'country: $3',
        'aliases: [$4]',
        "sources: ['$5']",
      ),
    })),
    {
      label: 'state',
      detail: 'a new record',
      text: record(
        'id: ${1:short-name}',
        'kind: state',
        'name: ${2:Name}',
        'country: $3',
        'aliases:',
        '  - { text: ${4:Capital}, metonym: true }',
        'demonyms: [$5]',
        "sources: ['$6']",
      ),
    },
    {
      label: 'switch off',
      detail: 'a record that comes with Sayso',
      text: record('id: ${1:first-last}', 'disabled: true'),
    },
  ];
}
