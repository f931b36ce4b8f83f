/**
 * Plurals that turn into their singular at the end of any compound ("vandringsleder" as "leder"): no
 * singular Swedish word ends so. What does is kept out: "register", "kvarter", "politiker", "navigator" and
 * "reporter" rule out -ister, -arter, -iker, -gator and -orter.
 */
const COMPOUND_PLURALS = pairs(`
  platser plats, skolor skola, stugor stuga, kyrkor kyrka, centraler central, områden område, byggnader byggnad,
  kostnader kostnad, månader månad, kontroller kontroll, fakturor faktura, reskontror reskontra, leder led,
  stigar stig, vägar väg, parker park, broar bro, sjöar sjö, hallar hall, kameror kamera, kartor karta,
  cyklar cykel, pumpar pump, toaletter toalett, lokaler lokal, tjänster tjänst, hamnar hamn, bostäder bostad,
  elbilar elbil, avgifter avgift, uppgifter uppgift, priser pris, turer tur, värden värde, miljöer miljö,
  planer plan, mosaiker mosaik, punkter punkt, sensorer sensor, detektorer detektor, nämnder nämnd, möten möte,
  sammanträden sammanträde, ärenden ärende, remisser remiss, leverantörer leverantör, aktörer aktör,
  entreprenörer entreprenör, butiker butik, restauranger restaurang, kvaliteter kvalitet, händelser händelse,
  bestämmelser bestämmelse, tabeller tabell, koordinater koordinat, enkäter enkät, stolpar stolpe, bänkar bänk,
  tunnor tunna, kommuner kommun, statyer staty, skulpturer skulptur, samhällen samhälle, adresser adress
`);

/** Plurals that are looked up whole: at the end of a longer word the same letters may be something else. */
const WHOLE_PLURALS = new Map(
  pairs(`
  gator gata, gågator gågata, museer museum, arenor arena, bussar buss, båtar båt, bilar bil, färjor färja,
  städer stad, byar by, öar ö, arter art, växter växt, fåglar fågel, fiskar fisk, elever elev, personer person,
  skatter skatt, löner lön, menyer meny, måltider måltid, bokbussar bokbuss, turister turist, tätorter tätort,
  orter ort, transporter transport, caféer café, kaféer kafé, affärer affär, signaler signal, kanaler kanal,
  linjer linje, busslinjer busslinje, hundrastgårdar hundrastgård, kyrkogårdar kyrkogård, gårdar gård,
  skogar skog, åkrar åker, floder flod, brunnar brunn, dagvattenbrunnar dagvattenbrunn, brandposter brandpost,
  lampor lampa, gatlampor gatlampa, containrar container, gymnasier gymnasium, stadsdelar stadsdel,
  valkretsar valkrets, höjdkurvor höjdkurva, ortofoton ortofoto, flygbilder flygbild, bilder bild, lagar lag,
  regler regel, taxor taxa, diken dike
`),
);

/** -ingar, -ioner and -heter: "mätningar", "stationer", "verksamheter". */
const REGULAR_PLURALS = /^(?:(\p{Ll}{2,}[dlnrst]ing)ar|(\p{Ll}{2,}ion)er|(\p{Ll}{3,}het)er)$/u;

/** Regular plurals that nobody uses in the singular, or that mean another thing there. */
const NO_SINGULAR = new Set(['nyheter', 'kommunikationer', 'förhandlingar']);

/** Common nouns and adjectives that keywords begin with, beside those above and {@link COMMON_ENDINGS}. */
const COMMON_WORDS = new Set(
  (
    'adress avfall avlopp avtal bad barn befolkning belysning besök bidrag bibliotek biljett bil bostad budget buss båt ' +
    'bygglov cykel demografi detaljplan djur ekonomi el elev elförbrukning energi evenemang fastighet faktura flyg fordon ' +
    'fotboll friluftsliv fritid fågeltorn förening företag förskola gata geodata grundskola gymnasium handel hav hållbarhet ' +
    'hälsa idrott infrastruktur inköp jordbruk karta klimat kollektivtrafik kommun konst kontroll kultur kulturarv ' +
    'kulturmiljö kyrka laddstolpe led lekplats leverantör livsmedel luft luftkvalitet mat meny miljö motionsspår museum ' +
    'måltid natur naturreservat nyckeltal näringsliv omsorg park parkering person personal plan planering politik protokoll ' +
    'recept regler renhållning resor restaurang samhälle sjukvård sjö skatt skog skola skolmat skidspår sophämtning sport ' +
    'spårvagn stad statistik tandvård tidtabell toalett torg trafik transport träd turism tåg utbildning utegym upphandling ' +
    'utsläpp val vandring vatten vattendrag vattenkvalitet vård väder väg vägarbete vindskydd äldreomsorg ärende öppen öppna ' +
    'offentlig offentliga allmän allmänna kommunal kommunala nationell nationella regional regionala digital digitala ' +
    'social sociala'
  ).split(' '),
);

/** Endings of compounds that proper names do not have. */
const COMMON_ENDINGS =
  /\p{Ll}{2}(?:ning|het|ation|plats|statistik|trafik|kvalitet|område|byggnad|anläggning|reskontra|faktura|omsorg|kontroll|temperatur)$/u;

/**
 * The singular of a Swedish common noun in the plural, in lower case; `undefined` for all else. Knows the
 * words of municipal data and the endings that are plural for certain, and would rather say nothing than
 * be wrong. Of several words nothing is said: in "offentliga toaletter" the first would change, too.
 */
export function singularOf(word: string): string | undefined {
  if (NO_SINGULAR.has(word) || /\s/.test(word)) return undefined;
  const whole = WHOLE_PLURALS.get(word);
  if (whole) return whole;
  const compound = COMPOUND_PLURALS.find(([plural]) => word.endsWith(plural));
  if (compound) return word.slice(0, -compound[0].length) + compound[1];
  const [, ing, ion, het] = REGULAR_PLURALS.exec(word) ?? [];
  return ing ?? ion ?? het;
}

/** True for a word, in lower case, that is known to be a common noun or adjective, and so not a proper name. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word) || COMMON_ENDINGS.test(word) || singularOf(word) !== undefined;
}

function pairs(list: string): [plural: string, singular: string][] {
  return list.split(',').map((pair) => {
    const [plural = '', singular = ''] = pair.trim().split(' ');
    return [plural, singular];
  });
}
