/** News agencies and outlets as they name themselves, folded; the id first. */
const table = `
tass: tass, itar-tass, тасс, итар-тасс
interfax: interfax, интерфакс, interfax-ukraine
ria-novosti: ria novosti, ria, риа новости, риа
sputnik: sputnik, sputnik armenia, sputnik news, спутник
rferl: rfe/rl, rferl, radio free europe/radio liberty, radio free europe, radio liberty, azatutyun, azatutyun.am, радио свобода, ազատություն, rfe/rl's armenian service, rfe/rl's azerbaijani service, rfe/rl's georgian service, rfe/rl's russian service, rfe/rl's ukrainian service
voa: voa, voice of america, голос америки
reuters: reuters, рейтер, thomson reuters
ap: ap, associated press, the associated press
afp: afp, agence france-presse, agence france presse
dpa: dpa, deutsche presse-agentur
efe: efe, agencia efe
ansa: ansa
upi: upi
aa: aa, anadolu, anadolu agency, anadolu ajansi
armenpress: armenpress, арменпресс, արմենպրես
azertac: azertac, azertag, azərtac, азертадж
trend: trend, trend news agency, trend agency
apa: apa
turan: turan, turan news agency
report-az: report, report.az
news-am: news.am
panarmenian: panarmenian, panarmenian.net
arka: arka, arka news agency
mediamax: mediamax
arminfo: arminfo
hetq: hetq
civil-ge: civil.ge, civil georgia
interpressnews: interpressnews, ipn
oc-media: oc media
caucasian-knot: caucasian knot, кавказский узел
commonspace-eu: commonspace.eu, commonspace
xinhua: xinhua
kyodo: kyodo, kyodo news
yonhap: yonhap
irna: irna, ирна
tasnim: tasnim
isna: isna
mehr: mehr, mehr news agency, mna
ukrinform: ukrinform, укрінформ, укринформ
unian: unian, унiан, уніан
belta: belta, белта
kazinform: kazinform
bbc: bbc, bbc news, bbc monitoring
guardian: guardian, the guardian
bloomberg: bloomberg
cnn: cnn
dw: dw, deutsche welle
euronews: euronews
al-jazeera: al jazeera
eurasianet: eurasianet, eurasianet.org
iwpr: iwpr
kommersant: kommersant, коммерсантъ
pti: pti
ani: ani
spa: spa
wam: wam
mena: mena
sana: sana
petra: petra
ips: ips
`;

const ids = new Map<string, string>();
for (const line of table.trim().split('\n')) {
  const colon = line.indexOf(':');
  for (const name of line.slice(colon + 1).split(',')) ids.set(name.trim(), line.slice(0, colon));
}

export const agencyIds: ReadonlySet<string> = new Set(ids.values());

/** First words of their names: a look that spares the others. */
const starts = new Set([...ids.keys()].map((name) => name.split(/[\s./-]/)[0]!));

const words = new Set([...ids.keys(), 'the'].flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u)));

/** Whether a word in small letters stands in the name of an agency. */
export const isInAgencyName = (word: string): boolean => words.has(word);

/** Whether an agency's name may begin with a word in small letters. */
export function mayNameAgency(word: string): boolean {
  return starts.has(word) || word === 'the' || /[^a-z]/.test(word);
}

/** The id of an agency or outlet by its name, folded (lower case, straight apostrophes); undefined if unknown. */
export function agencyId(name: string): string | undefined {
  return ids.get(name) ?? ids.get(name.replace(/^the /, ''));
}
