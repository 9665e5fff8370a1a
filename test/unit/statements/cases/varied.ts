import type { Row } from '../rows';

/** The kinds that the trials show, told once more with other words: names. */
export const namesVaried: readonly Row[] = [
  ['a post elect', '(Deputy Mayor Elect Sara Quist|Sara Quist) <said> {the count was wrong}.'],
  ['a post elect in one word', '(Mayor-elect Sara Quist|Sara Quist) <said> {the count was wrong}.'],
  ['what somebody was then', '(Then-mayor Sara Quist|Sara Quist) <said> {the count was wrong}.'],
  ['a body of people', '(The Society of Authors|Society of Authors) <called on> {the minister to resign}.'],
  ['a fellowship', '(The Fellowship of Bakers|Fellowship of Bakers) <said> {the law was bad}.'],
  ['a name in marks', 'A man known as ("Doctor X"|Doctor X) <told> the paper {he would never go back}.'],
  [
    'somebody of a party',
    '{The tunnel will be ready by autumn}, (a top opposition National Unity figure|a top opposition National Unity figure) has <announced>.',
  ],
  [
    'two posts with a comma',
    '{“We agreed on all points,”} <said> First (Deputy Minister of Transport and Communications of Selmia, Special Envoy for the Corridor Kaja Orv|Kaja Orv).',
  ],
  [
    'two posts, the second in small letters',
    '{“We agreed,”} <said> (Deputy Minister of Defence, head of the delegation Kaja Orv|Kaja Orv).',
  ],
  [
    'a surname that is a word',
    '(1:Adam Long) <1:said> {1:the hall was hot}. (2:Long|Adam Long) <2:said> {2:it would be closed}.',
  ],
  ['an adviser to', '{“We agreed,”} <said> (the adviser to the prime minister, Kaja Orv|Kaja Orv).'],
  ['an assistant to', '{“We agreed,”} <said> (Assistant to the President of Norvia Kaja Orv|Kaja Orv).'],
  ['who is close to a body', '{“We agreed,”} <said> (a person close to the guild).'],
  [
    'who speaks for somebody, and goes on',
    '(1:A lawyer for Karel Voss) <1:said> {1:the trial was a farce}. {2:“We will appeal,”} (2:he|A lawyer for Karel Voss) <2:said>.',
  ],
  [
    'the author of a book on somebody',
    '(1:The author of a book on Voss) <1:said> {1:he was shy}. {2:“He hated crowds,”} (2:he|The author of a book on Voss) <2:said>.',
  ],
  ['whose son somebody hurt', '(A woman|A woman) whose son was hit by Voss <said> {he should pay}.'],
  ['the team for which somebody plays', '(The team|The team) for which Voss plays <said> {he was hurt}.'],
  [
    'who knew somebody',
    '(1:A woman|A woman) who knew Voss <1:said> {1:he was kind}. (2:She|A woman) <2:said> {2:he gave her bread}.',
  ],
  [
    'nobody denies what they have said',
    '(1:Roth) <1:claimed> {1:Voss had said the talks were off}; (2:he|Voss) <2:denied> {2:it}.',
  ],
  [
    'whoever asks does not answer',
    '(1:Ida Roth) <1:asked> Karl Voss {1:if the talks were off}. (2:He|Karl Voss) <2:said> {2:they were}.',
  ],
  [
    'who is accused of killing somebody',
    '(1:The man|The man) accused of killing Roth <1:said> {1:he was innocent}. (2:He|The man) <2:said> {2:he was at home}.',
  ],
  ['the lawyer who defends somebody', '(The lawyer defending Voss, Ida Roth|Ida Roth) <said> {he was innocent}.'],
  ['the party that somebody leads', '(The party Voss leads) <said> {he was ill}.'],
  ['the bank where somebody works', '(The bank|The bank) where Voss works <said> {he was ill}.'],
  ['the bill that somebody signed', '(The bill|The bill) Voss signed <said> {trade was free}.'],
  ['the deal that somebody signed', '(The deal that Voss signed|The deal) <said> {trade was free}.'],
  [
    'his own wife, before he is named',
    'Accompanied by his wife, Ida, (1:Voss) <1:said> {1:he was tired}. (2:She|Ida) <2:said> {2:he slept badly}.',
  ],
  ['two with what they are', '(Roth, a baker, and Voss, a smith|Roth), <said> {it was cruel}.'],
  ['one of two', '(Either Voss or Roth|Either Voss or Roth) <said> {the talks were off}.'],
  ['all but one', '(Everyone except Voss|Everyone except Voss) <said> {the talks were off}.'],
  ['neither of two', '(Neither Roth, a baker, nor Voss, a smith), <said> {it was cruel}.'],
  ['a guard that is a body', '(The US Coast Guard|US Coast Guard) <said> {the boat had sunk}.'],
  [
    'a guard that is no person',
    'Tom Hale slept. (The Coast Guard|Coast Guard) <said> {the lamp would be run from Selm}.',
  ],
  ['a name with a slash', '(RFE/RL) <said> {the price was fair}.'],
  ['a name that begins with an article', '(Vice Minister An Song|An Song) <said> {the mill was sold}.'],
];

/** … statements. */
export const statementsVaried: readonly Row[] = [
  ['hit back that', '(Tarik Vale) <hit back> {that the press had made it up}.'],
  ['takes the view that', '(Tarik Vale) <takes the view> {that the fee is too low}.'],
  ['several that get', '{Most patients get better in a week}, <says> (the Bank of Orv|Bank of Orv).'],
  ['several that need', '{Farmers need rain by June}, <said> (the head of the guild|The head of the guild).'],
  ['said in the second phase,', '(She) <said> {~in the second phase,~ 20 new homes will be built}.'],
  [
    'a platform and its old name',
    '(The ministry|The ministry) <wrote> on X, formerly known as Twitter: {"We are aware of it."}',
  ],
  [
    'a platform that was called otherwise',
    '(The ministry|The ministry) <wrote> on X, which used to be called Twitter: {"We are aware of it."}',
  ],
  [
    'posts of a platform',
    '(Facebook posts that|Facebook posts) <say> {it shows a flood in Orv} have been viewed thousands of times.',
  ],
  [
    'an aside with "that"',
    "(Sarn) <reaffirmed> {Selmia's readiness, along with that of its allies, to keep the strait open}.",
  ],
  ['an aside before "of"', '(Sall) <stressed> {the importance, first of all, of peace}.'],
  ['according to, and no verb with words', '<According to> (people) who were there, {Voss shouted}.'],
  ['nothing else', '(Holm) <said> {nothing else was known}.'],
  ['who reportedly', '{1?:The man}, {1?:who} <1?:reportedly> {1?:lives in Orv}, was freed.'],
];

/** … and what is none. */
export const nothingVaried: readonly Row[] = [
  ['wants to announce', 'The union wants to announce a strike in June.'],
  ['is set to announce', 'The union is set to announce a strike in June.'],
  ['is about to name', 'The union is about to announce a strike in June.'],
  ['points in a game', 'Lena Wirth added 14 points and nine rebounds.'],
  ['a penalty', 'Jonas Reck added a late penalty, and the Foxes won 4-2.'],
  ['called a fault', 'The umpire called a fault.'],
  ['called heads', 'The captain called heads.'],
  ['denies light to', 'The plant denies light to the moss below.'],
  ['whom a nickname means', '(Sall) <called> {him a liar}, referring to Wolfe.'],
];
