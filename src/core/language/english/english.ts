import * as words from './words';

/** The classes a word may belong to; a word often has several. */
export const enum Class {
  Determiner = 1,
  SubjectPronoun = 2,
  ObjectPronoun = 4,
  Possessive = 8,
  Auxiliary = 16,
  Negation = 32,
  Preposition = 64,
  Subordinator = 128,
  Coordinator = 256,
  Question = 512,
  Adverb = 1024,
  Time = 2048,
  SpeakerNoun = 4096,
}

export const classes: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  const add = (list: readonly string[], flag: number): void => {
    for (const word of list) map.set(word, (map.get(word) ?? 0) | flag);
  };
  add(words.determiners, Class.Determiner);
  add(words.subjectPronouns, Class.SubjectPronoun);
  add(words.objectPronouns, Class.ObjectPronoun);
  add(words.possessives, Class.Possessive);
  add(words.auxiliaries, Class.Auxiliary);
  add(words.negations, Class.Negation);
  add(words.prepositions, Class.Preposition);
  add(words.subordinators, Class.Subordinator);
  add(words.coordinators, Class.Coordinator);
  add(words.questionWords, Class.Question);
  add(words.adverbs, Class.Adverb);
  add([...words.timeWords, ...words.weekdays, ...words.months], Class.Time);
  add(words.speakerNouns, Class.SpeakerNoun);
  return map;
})();

export const abbreviations: ReadonlySet<string> = new Set(words.abbreviations);
