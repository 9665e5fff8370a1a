/** Nouns for one person who can speak: a phrase with one of them means somebody. */
export const singularPersons = new Set(
  `minister president premier chancellor secretary spokesman spokeswoman spokesperson official diplomat ambassador envoy leader chief head
  deputy governor senator congressman congresswoman representative lawmaker mayor judge justice prosecutor lawyer attorney officer general
  commander colonel professor analyst expert scientist researcher author writer journalist editor columnist activist director manager
  executive chairman chairwoman chair co-chair adviser advisor negotiator mediator historian economist candidate nominee businessman
  billionaire actor actress singer bishop priest pope king queen prince princess`.split(/\s+/),
);

/** Nouns that fit nearly anybody who was just named. */
export const generalPersons = new Set(['official', 'diplomat', 'leader', 'politician', 'lawmaker']);

/** Nouns by which an article calls somebody, and what then stands in that one's titles. */
export const sameNoun: ReadonlyMap<string, readonly string[]> = new Map([
  ['spokesman', ['spokes', 'speaks for', 'press secretary']],
  ['spokeswoman', ['spokes', 'speaks for', 'press secretary']],
  ['spokesperson', ['spokes', 'speaks for', 'press secretary']],
  [
    'diplomat',
    ['foreign minist', 'foreign ministry', 'foreign affairs', 'diplomat', 'ambassador', 'envoy', 'secretary of state'],
  ],
  ['lawmaker', ['senator', 'congress', 'member of parliament', 'deputy', 'lawmaker', 'mp ']],
  ['leader', ['leader', 'president', 'prime minister', 'head of']],
  ['chief', ['chief', 'head', 'director', 'secretary general', 'secretary-general']],
]);

/** Names that end so are bodies and no people. */
export const bodies =
  /\b(?:Commission|Ministry|Office|Department|Council|Committee|Party|Union|Group|Agency|Bank|University|Institute|Court|Service)$/i;

/** Nouns for what is written or said: "a statement saying …" is somebody's, and not the speaker. */
export const documents = new Set(
  `statement statements letter letters report reports tweet tweets post posts email emails e-mail e-mails message messages memo memos ad ads
  release text texts video videos note notes article articles book speech speeches op-ed column poster posters sign signs banner banners
  editorial motion resolution bill law interview paper study poll survey website page petition`.split(/\s+/),
);
