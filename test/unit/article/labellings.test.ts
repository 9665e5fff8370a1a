import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';

// One talk, short and long, by the way its turns are labelled: each turn is one statement of its voice, and nothing else is
// one.

interface Voice {
  readonly full: string;
  readonly last: string;
  readonly first: string;
  readonly ini: string;
  readonly role: string;
  readonly org: string;
  readonly t: string;
  readonly inif: string;
  readonly party: string;
  readonly seat: string;
}

const A: Voice = {
  full: 'Tomas Lind',
  last: 'Lind',
  first: 'Tomas',
  ini: 'TL',
  role: 'host',
  org: 'Ostrel Sheet',
  t: 'Mr',
  inif: 'T. Lind',
  party: 'Lab',
  seat: 'Selm',
};
const B: Voice = {
  full: 'Ilka Brann',
  last: 'Brann',
  first: 'Ilka',
  ini: 'IB',
  role: 'harbour master',
  org: 'Port of Ostrel',
  t: 'Ms',
  inif: 'I. Brann',
  party: 'Ind',
  seat: 'Ostrel',
};
type Turn = readonly [voice: Voice, words: string];
const long: readonly Turn[] = [
  [A, 'Why is the old crane still standing at the end of the pier?'],
  [B, 'Because nobody wants to pay for its last journey. We have asked three times.'],
  [A, 'Did the town know that it leaned before the winter began?'],
  [B, 'I told them in March. They asked for a photograph, and I sent one.'],
  [A, 'What will the fishermen of the lower harbour do until May?'],
  [B, 'They can use the north pier, which opens every morning at six.'],
  [A, 'And who will pay for the two boats that were lost on Monday?'],
  [B, 'The owner of the crane will pay. That is what the court said in April.'],
  [A, 'Will you stay in your office until the crane is gone?'],
  [B, 'Yes. Somebody has to hold the rope, and I have strong hands.'],
];
const short: readonly Turn[] = [
  [A, 'Why is it still there?'],
  [B, 'We have no money.'],
  [A, 'Did the town know?'],
  [B, 'I told them in March.'],
];

const up = (words: string): string => words.toUpperCase();
const two = (number: number): string => String(number).padStart(2, '0');
let seconds = 0;
function clock(): readonly [number, number] {
  seconds += 7;
  return [Math.floor(seconds / 60), seconds % 60];
}
const office = ({ role }: Voice): string => up(role[0]!) + role.slice(1);

const labels: Readonly<Record<string, (p: Voice, w: string, i: number) => string>> = {
  'Q. A.': (p, w) => `${p === A ? 'Q' : 'A'}. ${w}`,
  'Q: A:': (p, w) => `${p === A ? 'Q' : 'A'}: ${w}`,
  'Q – A –': (p, w) => `${p === A ? 'Q' : 'A'} – ${w}`,
  '**Q:** A': (p, w) => (p === A ? `**Q:** ${w}` : `**A:** ${w}`),
  'Question: Answer:': (p, w) => `${p === A ? 'Question' : 'Answer'}: ${w}`,
  'QUESTION:/NAME:': (p, w) => (p === A ? `QUESTION: ${w}` : `${up(p.full)}: ${w}`),
  'Q/NAME': (p, w) => (p === A ? `Q: ${w}` : `${p.full}: ${w}`),
  'Q./LAST:': (p, w) => (p === A ? `Q. ${w}` : `${up(p.last)}: ${w}`),
  'Name:': (p, w) => `${p.full}: ${w}`,
  'NAME:': (p, w) => `${up(p.full)}: ${w}`,
  'LAST:': (p, w) => `${up(p.last)}: ${w}`,
  'Last:': (p, w) => `${p.last}: ${w}`,
  'First:': (p, w) => `${p.first}: ${w}`,
  'INI:': (p, w) => `${p.ini}: ${w}`,
  'I.N.:': (p, w) => `${p.ini[0]!}.${p.ini[1]!}.: ${w}`,
  'Mr LAST:': (p, w) => `${p.t} ${up(p.last)}: ${w}`,
  'MR. LAST:': (p, w) => `${up(p.t)}. ${up(p.last)}: ${w}`,
  'Mr. LAST.': (p, w) => `${p.t}. ${up(p.last)}. ${w}`,
  'Mr Last:': (p, w) => `${p.t} ${p.last}: ${w}`,
  'HON. I. LAST.-': (p, w) => `HON. ${up(p.inif)}.- ${w}`,
  'Mr I. LAST:': (p, w) => `${up(p.t)} ${up(p.inif)}: ${w}`,
  '**Name:**': (p, w) => `**${p.full}:** ${w}`,
  '**Name**:': (p, w) => `**${p.full}**: ${w}`,
  '**NAME:**': (p, w) => `**${up(p.full)}:** ${w}`,
  '__Name:__': (p, w) => `__${p.full}:__ ${w}`,
  '*Name:*': (p, w) => `*${p.full}:* ${w}`,
  '**Name** words': (p, w) => `**${p.full}** ${w}`,
  '**Q bold** plain': (p, w) => (p === A ? `**${w}**` : w),
  '*Q italics*': (p, w) => (p === A ? `*${w}*` : w),
  _Q_: (p, w) => (p === A ? `_${w}_` : w),
  '### Q': (p, w) => (p === A ? `### ${w}` : w),
  '- Q plain': (p, w) => (p === A ? `- ${w}` : w),
  '> Q': (p, w) => (p === A ? `> ${w}` : w),
  'Name (role):': (p, w) => `${p.full} (${p.role}): ${w}`,
  'Name, role:': (p, w) => `${p.full}, ${p.role}: ${w}`,
  'NAME, ROLE:': (p, w) => `${up(p.full)}, ${up(p.role)}: ${w}`,
  'Name [role]:': (p, w) => `${p.full} [${p.role}]: ${w}`,
  'Name (Seat) (Party):': (p, w) => `${p.full} (${p.seat}) (${p.party}): ${w}`,
  'Name (Party – Seat):': (p, w) => `${p.full} (${p.party} – ${p.seat}): ${w}`,
  'Name (Seat, Party):': (p, w) => `${p.full} (${p.seat}, ${p.party}): ${w}`,
  'NAME (PARTY):': (p, w) => `${up(p.full)} (${up(p.party)}): ${w}`,
  '[time] Name:': (p, w) => {
    const [m, s] = clock();
    return `[00:${two(m)}:${two(s)}] ${p.full}: ${w}`;
  },
  '(time) Name:': (p, w) => {
    const [m, s] = clock();
    return `(${two(m)}:${two(s)}) ${p.full}: ${w}`;
  },
  'time Name:': (p, w) => {
    const [m, s] = clock();
    return `00:${two(m)}:${two(s)} ${p.full}: ${w}`;
  },
  'time - Name:': (p, w) => {
    const [m, s] = clock();
    return `${two(m)}:${two(s)} - ${p.full}: ${w}`;
  },
  'Name [time]:': (p, w) => {
    const [m, s] = clock();
    return `${p.full} [${two(m)}:${two(s)}]: ${w}`;
  },
  'Name (time):': (p, w) => {
    const [m, s] = clock();
    return `${p.full} (00:${two(m)}:${two(s)}): ${w}`;
  },
  'Name: [time]': (p, w) => {
    const [m, s] = clock();
    return `${p.full}: [${two(m)}:${two(s)}] ${w}`;
  },
  'Name ⏎ w': (p, w) => `${p.full}\n${w}`,
  'Name ⏎⏎ w': (p, w) => `${p.full}\n\n${w}`,
  'NAME ⏎ w': (p, w) => `${up(p.full)}\n${w}`,
  'LAST ⏎ w': (p, w) => `${up(p.last)}\n${w}`,
  'Name: ⏎ w': (p, w) => `${p.full}:\n${w}`,
  'NAME: ⏎⏎ w': (p, w) => `${up(p.full)}:\n\n${w}`,
  '**Name** ⏎ w': (p, w) => `**${p.full}**\n${w}`,
  'Name time ⏎': (p, w) => {
    const [m, s] = clock();
    return `${p.full} ${two(m)}:${two(s)}\n${w}`;
  },
  'Name  (time) ⏎': (p, w) => {
    const [m, s] = clock();
    return `${p.full} (${two(m)}:${two(s)})\n${w}`;
  },
  'time Name ⏎': (p, w) => {
    const [m, s] = clock();
    return `${two(m)}:${two(s)} ${p.full}\n${w}`;
  },
  'Name -- Role ⏎⏎': (p, w) => `${p.full} -- ${office(p)}\n\n${w}`,
  'Name — Role ⏎': (p, w) => `${p.full} — ${office(p)}\n${w}`,
  'Name, Role ⏎': (p, w) => `${p.full}, ${office(p)}\n${w}`,
  'Name - Org - Role ⏎': (p, w) => `${p.full} - ${p.org} - ${office(p)}\n${w}`,
  'Name | Role ⏎': (p, w) => `${p.full} | ${office(p)}\n${w}`,
  '>> NAME:': (p, w) => `>> ${up(p.full)}: ${w}`,
  '>> Name:': (p, w) => `>> ${p.full}: ${w}`,
  '>>> LAST:': (p, w) => `>>> ${up(p.last)}: ${w}`,
  '[NAME]:': (p, w) => `[${up(p.full)}]: ${w}`,
  '[Name] w': (p, w) => `[${p.full}] ${w}`,
  '<Name> w': (p, w) => `<${p.full}> ${w}`,
  '(NAME) w': (p, w) => `(${up(p.full)}) ${w}`,
  'Name — w': (p, w) => `${p.full} — ${w}`,
  'Name - w': (p, w) => `${p.full} - ${w}`,
  'LAST — w': (p, w) => `${up(p.last)} — ${w}`,
  'NAME.— w': (p, w) => `${up(p.full)}.— ${w}`,
  'NAME – w': (p, w) => `${up(p.full)} – ${w}`,
  'Name | w': (p, w) => `${p.full} | ${w}`,
  '– both': (_p, w) => `– ${w}`,
  '— both': (_p, w) => `— ${w}`,
  '- Name: w': (p, w) => `- ${p.full}: ${w}`,
  '• Name: w': (p, w) => `• ${p.full}: ${w}`,
  '* Name: w': (p, w) => `* ${p.full}: ${w}`,
  'Name:  "w"': (p, w) => `${p.full}: “${w}”`,
  'Name\tw': (p, w) => `${p.full}:\t${w}`,
  'Org:/Name:': (p, w) => (p === A ? `${p.org}: ${w}` : `${p.full}: ${w}`),
  'ORG:/LAST:': (p, w) => (p === A ? `${up(p.org)}: ${w}` : `${up(p.last)}: ${w}`),
  'Interviewer:': (p, w) => (p === A ? `Interviewer: ${w}` : `${p.full}: ${w}`),
  'HOST:/GUEST name': (p, w) => (p === A ? `HOST: ${w}` : `${up(p.full)}: ${w}`),
  'plain alternation': (_p, w) => w,
  'Speaker 1:': (p, w) => `Speaker ${p === A ? 1 : 2}: ${w}`,
  'SPEAKER_00:': (p, w) => `SPEAKER_0${p === A ? 0 : 1}: ${w}`,
  'Mr. LAST (seat):': (p, w) => `${p.t}. ${p.last} (${p.seat}): ${w}`,
  'Speaker N (time):': (p, w, i) => `Speaker ${p === A ? 1 : 2} (00:${String(i * 7 + 10)}): ${w}`,
  '**Q: …**': (p, w) => (p === A ? `**Q: ${w}**` : `A: ${w}`),
  'NAME — day hour': (p, w, i) => `${p.full} — 04/03/2021 12:${String(i + 10)}\n${w}`,
  '1. NAME:': (p, w, i) => `${i + 1}. ${up(p.full)}: ${w}`,
  'Q1. A1.': (p, w, i) => `${p === A ? 'Q' : 'A'}${Math.floor(i / 2) + 1}. ${w}`,
  'Q1: / A:': (p, w, i) => (p === A ? `Q${Math.floor(i / 2) + 1}: ${w}` : `A: ${w}`),
  'Q. (LAST) / A.': (p, w) => (p === A ? `Q. (By ${p.t}. ${p.last}) ${w}` : `A. ${w}`),
};

/** Labels that name nobody, or leave open who answers. */
const unnamed = /^(?:[qa]|question|answer|interviewer|host|speaker(?: |_0)[012]|t\.?l\.?|i\.?b\.?|-)$/;
/** Questions of an interview without labels are nobody's, and need not be statements. */
const unlabelled = /bold|italics|^_Q_|### Q|- Q plain|> Q|plain alternation|both/;
const knowledge = buildKnowledge([]);

describe('one talk by its labels', () => {
  const talks = [
    { head: 'Bridge talks go on\n\n', turns: short },
    {
      head: 'A talk with the harbour master\n\nThe harbour master, Ilka Brann, met Tomas Lind of the Sheet at the pier.\n\n',
      turns: long,
    },
  ];
  for (const { head, turns } of talks)
    for (const [name, label] of Object.entries(labels)) {
      const open = unlabelled.test(name);
      if (open && turns === short) continue;
      it(`${turns.length} turns: ${name}`, () => {
        seconds = 0;
        const text = `${head}${turns.map(([voice, words], at) => label(voice, words, at)).join('\n\n')}\n`;
        const { statements, article } = analyze(text, knowledge);
        const found = new Set<unknown>();
        for (const [voice, words] of turns) {
          const at = text.indexOf(words);
          const said = statements.find(
            ({ kind, content }) =>
              kind !== 'indirect' && content[0]!.start <= at + 2 && content.at(-1)!.end >= at + words.length - 2,
          );
          if (!said && open && voice === A) continue;
          assert.ok(said, words);
          found.add(said);
          const speaker = (said.speaker?.name ?? '-').toLowerCase();
          const own = [voice.full, voice.last, voice.first, voice.ini, voice.inif, voice.org].map((one) =>
            one.toLowerCase(),
          );
          assert.ok(unnamed.test(speaker) || own.includes(speaker), `${speaker}: ${words}`);
          if (speaker !== '-')
            assert.ok(!(voice === A ? /brann|^a(?:nswer)?$/ : /lind|sheet|^q/).test(speaker), `${speaker}: ${words}`);
        }
        assert.ok(statements.every((one) => found.has(one) || one.kind === 'indirect'));
        assert.equal(article.headline && text.slice(article.headline.start, article.headline.end), head.split('\n')[0]);
        if (turns === long) assert.ok(looksLikeArticle(text).article);
      });
    }
});
