/** Words of English that begin a sentence with a capital and are no given names; small letters. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that stand before a surname without being a given name: "But Putin", "On Monday Lavrov". */
export const notGivenNames = words(`
  a an the this that these those his her its our their my your some any no every each both all many most few several
  such other another same and or but nor yet so if when while as because since although though unless until once
  whether where why how what who whom whose which whoever after before during following despite unlike like unlikely
  with without within from to of in on at by for about against between among over under into through near via per
  towards toward upon according including excluding regarding concerning given than then there here now today
  yesterday tomorrow tonight earlier later recently previously meanwhile moreover furthermore however nevertheless
  nonetheless still also even only just again instead perhaps maybe indeed thus hence therefore besides otherwise
  meanwhile elsewhere afterwards soon never always often sometimes once twice not is was are were be been has had have
  do does did can could will would shall should may might must let said says say told tells asked asks adds added
  met meets calls called urged urges warned warns quoted asked replied president's sources source reports report news
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec summer winter spring autumn morning evening afternoon week month year
  photo image picture caption video watch read listen live exclusive interview opinion analysis comment editorial
  update breaking related popular source file archive press service team group party bloc alliance coalition
  kremlin east west north south western eastern northern southern european union former ex late then acting new old
  candidate nominee ally allies wife husband son daughter brother sister father mother brothers family
  yes no well oh dear thank thanks welcome goodbye q a question answer
`);

/** Names of people that are also words, months or things: alone they count only where the article names the person in full. */
export const ordinaryNames = words(`
  may march april june august rice bush power powers brown white black green gray grey young long short king price hope
  grace mark bill will frank grant rose baker cook page field ford hill lake rivers stone wood woods moon sun day
  knight bishop pope abbot major judge law lamb fox wolf bird fish swift sharp strong stern wise rich poor good best
  love joy faith victor drew pat rob sue dawn ivy olive ruby amber jade pearl crystal miller smith taylor mason
  carter cooper hunter fisher farmer potter parker porter turner walker ward marsh banks brooks bridges church
  cross crow crane drake duke earl noble prince trump pence christie blunt straw hague reed read speaker
  minister president state court case chance cash gore nice small little large free peace war
`);

/** Given names that are words as well, and stand for somebody also alone, unless a sentence begins with them. */
export const ordinaryGivenNames = words('art christian jack miles ray');

/** In capitals these may be the everyday word: "CONTACT US". */
export const ordinaryAcronyms = words(`us it who un is am pm in on at or as`);

/** Verbs and auxiliaries that may follow a name that opens a sentence. */
export const verbsAfterNames = words(`
  said says told tells added adds has had was is will would also warned stressed noted argued asked replied insisted
  met visited called denied rejected accused announced claimed did does could should can cannot and who himself herself
  noted himself made took went came underlined emphasised emphasized declared
`);
