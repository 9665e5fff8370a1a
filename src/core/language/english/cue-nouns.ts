/** Nouns that report speech: "the claim that …", "a promise to …", "calls for …". The letters: T that, I to, F for. */
const table = `
claim T|accusation T|allegation T|rumour T|rumor T|warning T|promise TI|pledge TI|vow TI|demand TF|assertion T|argument T
suggestion T|announcement T|assurance T|complaint T|declaration T|insistence T|admission T|contention T|prediction T
acknowledgement T|acknowledgment T|threat TI|call FI|appeal F|statement T|denial T|charge T
remark T|comment T|conclusion T|revelation T|point T|confirmation T|offer I|refusal I|plea FI|recommendation T`;

export const cueNouns: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [noun = '', takes = ''] = row.trim().split(' ');
      return [
        [noun, takes],
        [`${noun}s`, takes],
      ] as const;
    }),
);

/** Whoever does this with a claim or a call has not made it: "faced calls to resign". */
export const receiving: ReadonlySet<string> = new Set(
  `face meet receive draw hear ignore prompt spark trigger attract resist defy get fuel invite provoke counter survive
  escape avoid face fight investigate examine quote cite study await echo share believe follow`.split(/\s+/),
);

/** Nouns of which "X’s message was clear: “…”" is made. */
export const sayingNouns: ReadonlySet<string> = new Set(
  `message answer reply response warning verdict statement comment remark question advice motto conclusion explanation words word
  announcement caption slogan inscription text reaction assessment plea demand request promise argument point line tweet post email letter`.split(
    /\s+/,
  ),
);

/** "In the words of X", "in X’s view". */
export const phraseNouns: ReadonlySet<string> = new Set(
  'words view opinion judgment judgement telling assessment estimation account phrase'.split(' '),
);

/** Adverbs that leave it to others: "the bridge was reportedly closed". */
export const hearsay: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** "Holm is convinced that …": to be sure of something is to say it. */
export const sureOf: ReadonlySet<string> = new Set(['convinced', 'confident', 'sure', 'certain', 'adamant', 'hopeful']);

/** What tells nothing by itself, whatever it "summarises" or "calls for". */
export const neverSpeaks: ReadonlySet<string> = new Set(
  'chart table map graph graphic figure diagram recipe picture photo photograph image box infographic timeline gallery penalty goal equaliser equalizer winner header strike save try script code menu dish pattern design rule rules schedule routine role part job'.split(
    ' ',
  ),
);

/** Things of which it is said that they refuse, promise, threaten or demand. */
export const lifeless: ReadonlySet<string> = new Set(
  'engine motor ball lock river cloud clouds tide sky weather wind storm flames face name moment cold heat cup ticket post crossbar woodwork clock scale door window machine car lorry task exhibit heart body market markets lease section chapter'.split(
    ' ',
  ),
);

/** "is set to announce", "is about to name": what comes next is still to be said. */
export const stillToCome: ReadonlySet<string> = new Set('about set poised slated scheduled'.split(' '));

/** What is done to somebody for a deed, or told of them. */
export const charged: ReadonlySet<string> = new Set(
  'guilty charged convicted arrested jailed sentenced fined acquitted suspected cleared tried accused'.split(' '),
);

/** What somebody does, has or wants, and not who: "the work of the nurses", "the decision of the court". */
export const doingNouns =
  /(?:[st]ion|ment|ance|ence|ing|[iae]ty|^(?:work|moves?|stand|views?|plans?|claims?|roles?|actions|efforts|decisions))$/;
