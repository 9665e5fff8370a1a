// Which positions of a dump become which offices: read by import.mjs, changed by hand.

/**
 * @typedef {object} Source
 * @property {string} file the start of the file's name in the dump
 * @property {string} target what comes out of it: knowledge/wikidata-<target>.yaml
 * @property {string} [country] ISO 3166-1; a list of the world's bodies has none
 * @property {Readonly<Record<string, string>>} [orgs] the office by the first words of a title
 */

/** @type {readonly Source[]} */
export const sources = [
  {
    file: 'armenia',
    target: 'armenia',
    country: 'AM',
    orgs: {
      'Minister of Foreign Affairs': 'armenian-foreign-ministry',
      'Minister of Defence': 'armenian-defense-ministry',
      'Speaker of the National Assembly': 'armenian-parliament',
    },
  },
  { file: 'azerbaijan', target: 'azerbaijan', country: 'AZ' },
  { file: 'georgia', target: 'georgia', country: 'GE' },
  { file: 'iran', target: 'iran', country: 'IR' },
  { file: 'russia', target: 'russia', country: 'RU' },
  { file: 'turkey', target: 'turkey', country: 'TR' },
  { file: 'ukraine', target: 'ukraine', country: 'UA' },
  { file: 'france', target: 'france', country: 'FR' },
  { file: 'us-', target: 'united-states', country: 'US' },
  { file: 'world', target: 'world' },
];

/**
 * Left out: no office ("First Lady"), one whose place is not said, one that says too little to be understood, honorary
 * ones, those of federal states, and those of Crimea, where the offices of two states overlap.
 */
export const leftOut = [
  /^First Lady$/,
  /^ambassador of /i,
  /^Head of Kyiv City$/,
  /^President of the Regional Council$/,
  /^(?:Lieutenant Governor|Secretary of State) of /,
  /\b(?:Crimea|Sevastopol)\b/,
  /^Plenipotentiary Representative of the President in a Federal District$/,
  /^Permanent Representative to the United Nations$/,
  /^Assistant Secretary for Health$/,
];

/** In France's and the world's lists these are of several states, or of several offices under one name. */
export const leftOutOf = {
  france: [/^Minister of State\b/, /^Minister of Sea$/, /^President$/i],
  russia: [/^president of Bashkortostan$/i],
};

/**
 * The dump names an office as it is called today. What it was called then is mostly its first part, which is left:
 * "Minister of Transport and Infrastructure" was a minister of transport.
 * @type {readonly (readonly [RegExp, string])[]}
 */
export const wordings = [
  [/^Minister of Europe and Foreign Affairs$/, 'Minister of Foreign Affairs'],
  [/^Minister of (?:the Armed Forces|National Defence|Defence and Armed Forces Logistics)$/, 'Minister of Defence'],
  [/^Minister of (?:Interior Affairs|Internal Affairs|the Interior|Interior)$/, 'Minister of Internal Affairs'],
  [/^Minister of (?:Healthcare|Health and .*)$/, 'Minister of Health'],
  [/^Minister for Solidarity and Health$/, 'Minister of Health'],
  [/^Minister of Ecological and Solidary Transition$/, 'Minister of Ecology'],
  [/^Minister of Cooperation, Labour and Social Welfare$/, 'Minister of Labour'],
  [/^Minister of (?:the )?Family.*$/, 'Minister of the Family'],
  [/^Minister of Youth (?:Affairs )?and Sports?$/, 'Minister of Youth and Sports'],
  [
    /^Minister of (the )?(Economy|Environment|Transport|Culture|Education|Energy|Agriculture|Labou?r|Agrarian Policy|Ecology|Industry|Regional Development|Environmental Protection|Islamic Culture|Housing|Trade|Justice)(?:,| and| &).*$/,
    'Minister of $1$2',
  ],
  [/^Minister for (.*)$/, 'Minister of $1'],
  [/^(?:President of the National Assembly)$/, 'Speaker of the National Assembly'],
  [/^Chairperson of the Parliament$/, 'Speaker of Parliament'],
  [/^Chief of General Staff$/, 'Chief of the General Staff'],
  [/^Foreign Ministry Spokeperson$/, 'Spokesperson for the Ministry of Foreign Affairs'],
  [/^Secretary of Defence$/, 'Secretary of Defense'],
  [/^Deputy Secretary of Defence$/, 'Deputy Secretary of Defense'],
  [/^Secretary-General of the United Nations$/, 'Secretary-General of the United Nations'],
  [/^ambassador in Cuba$/i, 'Ambassador to Cuba'],
  [/^ambassador to the Phillipines$/i, 'Ambassador to the Philippines'],
  [/^ambassador to the United States of America$/i, 'Ambassador to the United States'],
  [/^ambassador to the Russian Federation$/i, 'Ambassador to Russia'],
  [/^Head of the Respublic of Dagestan$/, 'Head of the Republic of Dagestan'],
  [/^Chief of Staff \(Head of the Office of the President\)$/, "Head of the President's Office"],
];

/** Offices whose holders are known by their names alone, so that no word of the office must stand in the article. */
export const wellKnown =
  /^(?:Supreme Leader|President|Prime Minister|Minister of Foreign Affairs|Minister of Defence|Speaker of .*|Chairperson of the Parliament|Secretary of State|Secretary of Defense|National Security Advisor|Secretary-General of the United Nations)$/;

/** Held by one at a time in the whole country, and told by its next holder. */
export const oneSeat =
  /^(?:Supreme Leader|President|Prime Minister|Minister of (?:Foreign Affairs|Defence|Finance|Justice|Internal Affairs)|Speaker of .*|Chairman of the (?:State Duma|Verkhovna Rada|Federation Council)|Secretary of (?:State|Defense)|National Security Advisor|Chief of the General Staff|Secretary-General of the United Nations)$/;

/** Several at a time: a newer one does not end the older. */
export const manySeats =
  /\b(?:deputy|judge|justice|advisor|adviser|counselor|assistant|member|under-secretary|vice[- ]president)\b/i;

/** Envoys and heads of places: their ends are often missing in the dump, so an old open one is not taken for open. */
export const longForgotten = /\b(?:ambassador|representative|governor|mayor|head of|judge|deputy|advisor|envoy)\b/i;

/** What stands in articles about somebody of such an office. @type {readonly (readonly [RegExp, readonly string[]])[]} */
export const context = [
  [/ambassador|permanent representative|envoy/i, ['ambassador', 'envoy', 'embassy', 'diplomat', 'representative']],
  [/minister/i, ['minister', 'ministry', 'government', 'cabinet']],
  [/governor of .*bank|federal reserve|banque/i, ['bank', 'governor']],
  [/governor|oblast|krai|republic/i, ['governor', 'region', 'oblast', 'head']],
  [/mayor/i, ['mayor', 'city']],
  [/secretary/i, ['secretary', 'department', 'pentagon', 'council', 'navy', 'army', 'air force']],
  [
    /attorney|prosecutor|solicitor|counsel|justice|judge|court/i,
    ['attorney', 'prosecutor', 'solicitor', 'counsel', 'justice', 'judge', 'court'],
  ],
  [
    /general staff|commander|chief of (?:naval|staff of)|joint chiefs|commandant|military/i,
    ['general', 'admiral', 'commander', 'army', 'military', 'armed forces', 'staff'],
  ],
  [
    /president|white house|executive office|press|communications/i,
    [
      'president',
      'presidential',
      'white house',
      'administration',
      'spokesman',
      'spokeswoman',
      'spokesperson',
      'adviser',
      'advisor',
    ],
  ],
  [
    /speaker|parliament|rada|duma|assembly|senate/i,
    ['speaker', 'parliament', 'assembly', 'rada', 'duma', 'senate', 'chairman'],
  ],
  [
    /director|administrator|agency|service|police/i,
    ['director', 'administrator', 'agency', 'service', 'police', 'chief'],
  ],
];

/** Envoys of states far away are of interest where they were sent to the states that the knowledge is about. */
const near =
  /\b(?:Armenia|Azerbaijan|Georgia|Russia|Russian Federation|Turkey|Iran|Ukraine|Belarus|Moldova|Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan|Israel|Syria|Iraq|Afghanistan|European Union|NATO|United Nations)\b/;

/** @param {import('./dump.mjs').Person} person @param {import('./dump.mjs').Term} term */
export function isFarOff({ target }, { title }) {
  if (target !== 'france' && target !== 'united-states') return false;
  return /^Ambassador\b/i.test(title) ? !near.test(title) : /military cabinet/.test(title);
}
