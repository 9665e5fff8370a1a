/** What the first window leaves behind, and the second one finds. */

export const title = 'Harbour of Selm counts its boats';
export const name = 'reload.article';

/** Half of the statements speak of the harbour, half of the bridge. */
export const text = `${title}

SELM, November 3, 2020. /LCW/. The council of Selm met on Tuesday.

${Array.from({ length: 60 }, (_, at) =>
  at % 2 === 0
    ? `“The harbour has room for boat number ${at} as well,” Petra Holm said.`
    : `Ivan Dorn said that the bridge would carry cart number ${at} by then.`,
).join('\n\n')}
`;

export const searched = 'harbour';

/** The first card whose top stands below the tools, and the card that is open. */
export const sight = `(() => {
  const tools = document.querySelector('.tools').getBoundingClientRect().bottom;
  const first = [...document.querySelectorAll('.card')].find((card) => card.getBoundingClientRect().bottom > tools + 1);
  return [first?.dataset.id, document.querySelector('.card.open')?.dataset.id].join(' ');
})()`;

export const tab = '[data-sayso-folder]';

/** Of whom a dossier is open. */
export const speaker = 'petra-holm';
export const people = `- id: ${speaker}
  kind: person
  name: Petra Holm
  sources: [https://example.org]
`;
