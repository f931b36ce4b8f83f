import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../../../catalog/publish/read-back/finding.ts';
import { catalogOf } from '../../dcat/catalogs.ts';
import { EVERYTHING } from '../../dcat/everything.ts';
import { asLines } from '../../dcat/lines.ts';
import { findingsIn, writtenFeeds } from './written.ts';

/** The feeds of the whole catalog: the Swedish profile, and the three syntaxes of the European. */
const [SE, XML, TURTLE, JSON_LD] = ['dcat.rdf', 'eu/dcat.rdf', 'eu/dcat.ttl', 'eu/dcat.jsonld'];

/** Stands for the Turtle feed with a statement a line, in which statements are easy to add and take away. */
const LINES = 'lines';
const ARV = 'https://data.example.se/datasets/hela-kommunen/arv';
const KALLA = 'https://data.example.se/datasets/hela-regionen/kalla';
const REGION = 'http://dataportal.se/organisation/SE2321009900';
const CONTACT = `${KALLA}#contact`;
const HVD = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency';
const THEME = 'http://publications.europa.eu/resource/authority/data-theme';
const ALLT = 'https://hela.example.se/gammal?id=1&del=2#allt';

const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const written = await writtenFeeds(catalogOf(EVERYTHING));

/** A change of the bytes of a feed. */
type Damage = (bytes: Uint8Array) => Uint8Array;
/** A planted fault, the feed that it is in, the check that finds it, and words of the message. */
type Planted = [name: string, path: string, damage: Damage, check: CheckName, words: string];

const encoder = new TextEncoder();
const inLines = encoder.encode(asLines(new TextDecoder().decode(written.get(TURTLE))));

function edit(change: (text: string) => string): Damage {
  return (bytes) => {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const after = change(before);
    if (after === before) throw new Error('nothing was planted');
    return encoder.encode(after);
  };
}

function replace(from: string | RegExp, to: string): Damage {
  return edit((text) => text.replace(from, () => to));
}

function replaceAll(from: string, to: string): Damage {
  return edit((text) => text.replaceAll(from, to));
}

function add(text: string): Damage {
  return edit((before) => before + text);
}

/** Before the end of RDF/XML. */
function addXml(text: string): Damage {
  return replace('</rdf:RDF>', `${text}</rdf:RDF>`);
}

function cutAfter(text: string): Damage {
  return edit((before) => before.slice(0, before.indexOf(text) + text.length));
}

/** Cuts the file off in the middle of a title. */
const half = cutAfter('Käll');
const nothing: Damage = () => new Uint8Array();
const latin1: Damage = (bytes) => Uint8Array.from(Buffer.from(new TextDecoder().decode(bytes), 'latin1'));

/** A statement as a line. */
function line(subject: string, predicate: string, object: string): string {
  return `<${subject}> <${predicate}> ${object} .\n`;
}

/** Takes out the statements of a subject and a property. */
function without(subject: string, predicate: string): Damage {
  return edit((text) =>
    text
      .split('\n')
      .filter((one) => !one.startsWith(`<${subject}> <${predicate}>`))
      .join('\n'),
  );
}

/** The description of the dataset "kalla" in RDF/XML, changed. */
function inKalla(from: string | RegExp, to: string): Damage {
  return edit((text) => {
    const start = text.indexOf(`<dcat:Dataset rdf:about="${KALLA}"`);
    return text.slice(0, start) + text.slice(start).replace(from, () => to);
  });
}

const BYTES: Planted[] = [
  ['a file that ends in the middle', SE, half, 'syntax', 'XML'],
  ['a file that ends in the middle', XML, half, 'syntax', 'XML'],
  ['a file that ends in the middle', TURTLE, half, 'syntax', ''],
  ['a file that ends in the middle', JSON_LD, half, 'syntax', ''],
  ['a file that ends in the middle', LINES, half, 'syntax', ''],
  [
    'a file that ends between two elements',
    SE,
    cutAfter('</dcat:Dataset>'),
    'syntax',
    'unclosed tag: rdf:RDF',
  ],
  ['a file that ends between two resources', TURTLE, cutAfter(' .\n\n<https'), 'syntax', ''],
  ['a file that ends after a resource', TURTLE, cutAfter('"Källan"@sv ;'), 'syntax', ''],
  [
    'a file without its last statement',
    LINES,
    edit((text) => text.replace(/[^\n]*\n$/, '')),
    'syntaxes-differ',
    'inte står i eu/dcat.ttl',
  ],
  ['an empty file', SE, nothing, 'syntax', 'root element'],
  ['an empty file', TURTLE, nothing, 'feed-empty', 'säger ingenting'],
  ['an empty file', LINES, nothing, 'feed-empty', 'säger ingenting'],
  ['an empty file', JSON_LD, nothing, 'syntax', ''],
  [
    'a graph without statements',
    JSON_LD,
    () => encoder.encode('{"@graph": []}'),
    'feed-empty',
    'säger ingenting',
  ],
  ['a raw &', SE, replace('Källan', 'Källan & annat'), 'syntax', '&amp;'],
  ['a raw & in an address', XML, replace('id=1&amp;del', 'id=1&del'), 'syntax', '&amp;'],
  ['a raw <', SE, replace('Källan', 'Källan < annat'), 'syntax', 'XML'],
  ['an element that is not closed', SE, replace('</dcterms:title>', ''), 'syntax', 'unexpected close tag'],
  ['an unescaped quotation mark', TURTLE, replace('"Källan"', '"Käl"lan"'), 'syntax', ''],
  ['a comma too many', JSON_LD, replace('"Källan"', '"Källan",,'), 'syntax', ''],
  ['Latin-1', SE, latin1, 'encoding', 'UTF-8'],
  ['Latin-1', TURTLE, latin1, 'encoding', 'UTF-8'],
  ['Latin-1', JSON_LD, latin1, 'encoding', 'UTF-8'],
  ['Latin-1', LINES, latin1, 'encoding', 'UTF-8'],
  ['a byte order mark', TURTLE, (bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), 'encoding', 'BOM'],
  ['a byte order mark', JSON_LD, (bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), 'encoding', 'BOM'],
  ['a control character', SE, replace('Källan', 'Käll\u0001an'), 'character', 'U+0001'],
  ['a control character', TURTLE, replace('Källan', 'Käll\u0008an'), 'character', 'U+0008'],
  ['a control character', LINES, replace('Källan', 'Käll\u001ban'), 'character', 'U+001B'],
  ['a control character by its number', SE, replace('Källan', 'Käll&#1;an'), 'syntax', 'character entity'],
  ['a control character by its number', LINES, replace('Källan', 'Käll\\u0001an'), 'character', 'U+0001'],
  [
    'a control character by its number',
    JSON_LD,
    replace('Källan', 'Käll\\u0001an'),
    'syntaxes-differ',
    'dcterms:title',
  ],
];

const ADDRESSES: Planted[] = [
  [
    'a relative address',
    SE,
    replaceAll(ARV, 'datasets/hela-kommunen/arv'),
    'address-relative',
    'datasets/hela-kommunen/arv',
  ],
  ['a relative address', TURTLE, replaceAll(`<${ARV}>`, '<arv>'), 'address-relative', 'relativ adress'],
  ['a relative address', LINES, replaceAll(`<${ARV}>`, '<arv>'), 'address-relative', 'relativ adress'],
  ['a relative address', JSON_LD, replaceAll(`"${ARV}"`, '"arv"'), 'syntaxes-differ', 'dcat:dataset'],
  [
    'a space in an address',
    SE,
    replaceAll('https://hela.example.se/arv', 'https://hela.example.se/a rv'),
    'address-space',
    'mellanslag i adressen',
  ],
  [
    'a space in an address',
    LINES,
    replaceAll('https://hela.example.se/arv', 'https://hela.example.se/a rv'),
    'address-space',
    'mellanslag i adressen',
  ],
  [
    'a space in an address',
    JSON_LD,
    replaceAll('https://hela.example.se/arv', 'https://hela.example.se/a rv'),
    'syntaxes-differ',
    'dcat:accessURL',
  ],
  [
    'an e-mail address without mailto',
    SE,
    replace('"mailto:oppnadata@regionen', '"oppnadata@regionen'),
    'address-mailto',
    'e-post utan mailto:',
  ],
  [
    'an e-mail address as text',
    LINES,
    replace('<mailto:oppnadata@regionen.example.se>', '"oppnadata@regionen.example.se"'),
    'address',
    'mailto:',
  ],
  [
    'an e-mail address that is a page',
    SE,
    replace('mailto:oppnadata@regionen.example.se', 'https://regionen.example.se/'),
    'address',
    'mailto:',
  ],
  [
    'an e-mail address that is a page',
    LINES,
    replace('mailto:oppnadata@regionen.example.se', 'https://regionen.example.se/'),
    'address',
    'mailto:',
  ],
  [
    'a telephone number without tel',
    SE,
    replace('tel:+46181234567', 'https://0181234567.example/'),
    'address',
    'tel:',
  ],
  [
    'a file on somebody’s computer',
    SE,
    replace('https://hela.example.se/arv', 'file:///C:/arv.csv'),
    'address',
    'file:',
  ],
];

const GRAPH: Planted[] = [
  [
    'no title',
    SE,
    replace('<dcterms:title xml:lang="sv">Källan</dcterms:title>', ''),
    'profile',
    'dcterms:title saknas',
  ],
  ['no title', LINES, without(KALLA, `${DCT}title`), 'shape', 'dcterms:title'],
  ['a title without a language', SE, replace(' xml:lang="sv">Källan', '>Källan'), 'language', 'inget språk'],
  ['a title without a language', LINES, replace('"Källan"@sv', '"Källan"'), 'language', 'inget språk'],
  [
    'a title with a language that does not exist',
    SE,
    replace('"sv">Källan', '"xx">Källan'),
    'language',
    '”xx”',
  ],
  [
    'a title with a language that does not exist',
    LINES,
    replace('"Källan"@sv', '"Källan"@swe'),
    'language',
    '”swe”',
  ],
  [
    'a title with a language as computers name it',
    SE,
    replace('"sv">Källan', '"sv_SE">Källan'),
    'syntax',
    '',
  ],
  [
    'a title with a language as computers name it',
    LINES,
    replace('"Källan"@sv', '"Källan"@sv_SE'),
    'syntax',
    '',
  ],
  [
    'two titles in one language',
    SE,
    inKalla('<dcterms:title', '<dcterms:title xml:lang="sv">En till</dcterms:title><dcterms:title'),
    'text-repeated',
    'dcterms:title',
  ],
  [
    'two titles in one language',
    LINES,
    add(line(KALLA, `${DCT}title`, '"En till"@sv')),
    'text-repeated',
    'dcterms:title',
  ],
  [
    'two names of a publisher',
    SE,
    replace(
      'Hela regionen</foaf:name>',
      'Hela regionen</foaf:name><foaf:name xml:lang="sv">Regionen</foaf:name>',
    ),
    'text-repeated',
    'foaf:name',
  ],
  ['no description', SE, inKalla(/<dcterms:description.*/, ''), 'profile', 'dcterms:description saknas'],
  ['no publisher', SE, inKalla(/<dcterms:publisher.*/, ''), 'profile', 'dcterms:publisher saknas'],
  [
    'no publisher of the catalog',
    LINES,
    without('https://data.example.se/', `${DCT}publisher`),
    'shape',
    'dcterms:publisher',
  ],
  ['a publisher that is not described', SE, inKalla(REGION, `${REGION}1`), 'undescribed', 'en aktör'],
  ['a publisher that is not described', LINES, without(REGION, TYPE), 'undescribed', 'en aktör'],
  [
    'a publisher without a name',
    LINES,
    without(REGION, 'http://xmlns.com/foaf/0.1/name'),
    'shape',
    'foaf:name',
  ],
  [
    'a publisher as text',
    LINES,
    replace(`${line(KALLA, `${DCT}publisher`, `<${REGION}>`)}`, line(KALLA, `${DCT}publisher`, '"Regionen"')),
    'undescribed',
    'Regionen',
  ],
  [
    'no access address',
    SE,
    replace('<dcat:accessURL rdf:resource="https://hela.example.se/arv"/>', ''),
    'profile',
    'dcat:accessURL saknas',
  ],
  ['no access address', LINES, without(`${ARV}#csv`, `${DCAT}accessURL`), 'shape', 'dcat:accessURL'],
  [
    'two access addresses',
    SE,
    replace('<dcat:accessURL', '<dcat:accessURL rdf:resource="https://hela.example.se/2"/><dcat:accessURL'),
    'profile',
    'högst 1',
  ],
  [
    'an access address as text',
    SE,
    replace(
      '<dcat:accessURL rdf:resource="https://hela.example.se/arv"/>',
      '<dcat:accessURL>https://hela.example.se/arv</dcat:accessURL>',
    ),
    'profile',
    'dcat:accessURL',
  ],
  ['a theme that does not exist', SE, replace(`${THEME}/ENVI`, `${THEME}/MILJ`), 'profile', 'data-theme'],
  [
    'a frequency that does not exist',
    LINES,
    replaceAll(`${FREQUENCY}/ANNUAL`, `${FREQUENCY}/YEARLY`),
    'shape',
    'dcterms:accrualPeriodicity',
  ],
  [
    'a file type that does not exist',
    LINES,
    replaceAll('authority/file-type/CSV', 'authority/file-type/KSV'),
    'shape',
    'dcterms:format',
  ],
  [
    'a language of the data that does not exist',
    LINES,
    replaceAll('authority/language/SWE', 'authority/language/SVE'),
    'shape',
    'dcterms:language',
  ],
  [
    'an access right that does not exist',
    LINES,
    replaceAll('access-right/PUBLIC', 'access-right/OPEN'),
    'code',
    'access-right/OPEN',
  ],
  [
    'a licence by https',
    SE,
    replace('http://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by/4.0/'),
    'licence',
    'https:',
  ],
  [
    'a licence by https',
    LINES,
    replace('http://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by/4.0/'),
    'licence',
    'https:',
  ],
  [
    'the page about a licence',
    LINES,
    replace(
      'http://creativecommons.org/licenses/by/4.0/',
      'http://creativecommons.org/licenses/by/4.0/deed.sv',
    ),
    'licence',
    'deed.sv',
  ],
  [
    'a licence by name',
    SE,
    replace(
      '<dcterms:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/>',
      '<dcterms:license>CC BY 4.0</dcterms:license>',
    ),
    'profile',
    'dcterms:license',
  ],
  [
    'a licence by name',
    LINES,
    replace('<http://creativecommons.org/licenses/by/4.0/>', '"CC BY 4.0"'),
    'profile',
    'dcterms:license',
  ],
  ['a date that does not exist', SE, replaceAll('2024-06-01', '2026-13-40'), 'value', '2026-13-40'],
  ['a date that does not exist', LINES, replaceAll('2024-06-01', '2025-02-29'), 'value', '2025-02-29'],
  [
    'a date without a type',
    SE,
    replace(' rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-06-01', '>2024-06-01'),
    'profile',
    'xsd:date',
  ],
  [
    'a date without a type',
    LINES,
    replace('"2024-06-01"^^<http://www.w3.org/2001/XMLSchema#date>', '"2024-06-01"'),
    'shape',
    'dcterms:issued',
  ],
  [
    'a size as text',
    SE,
    replace('#nonNegativeInteger">123456789', '#nonNegativeInteger">123 MB'),
    'value',
    '123 MB',
  ],
  [
    'a size without a type',
    LINES,
    replace(/"123456789"\^\^<[^>]*>/, '"123456789"'),
    'shape',
    'dcat:byteSize',
  ],
  ['a length of time that is none', LINES, replaceAll('"P1D"', '"1 dag"'), 'value', 'xsd:duration'],
  ['a blank dataset', SE, replaceAll(`rdf:about="${ARV}"`, 'rdf:nodeID="a"'), 'blank-node', 'en datamängd'],
  ['a blank dataset', LINES, replaceAll(`<${ARV}>`, '_:a'), 'blank-node', 'en datamängd'],
  [
    'a blank distribution',
    SE,
    replaceAll(`rdf:about="${ARV}#csv"`, 'rdf:nodeID="a"'),
    'blank-node',
    'en distribution',
  ],
  ['a blank distribution', LINES, replaceAll(`<${ARV}#csv>`, '_:a'), 'blank-node', 'en distribution'],
  [
    'a blank contact point',
    SE,
    replaceAll(`rdf:about="${CONTACT}"`, 'rdf:nodeID="a"'),
    'blank-node',
    'en kontaktuppgift',
  ],
  ['a blank contact point', LINES, replaceAll(`<${CONTACT}>`, '_:a'), 'blank-node', 'en kontaktuppgift'],
  [
    'a high-value dataset without a category',
    SE,
    edit((text) => text.replaceAll(/<dcatap:hvdCategory.*/g, '')),
    'high-value',
    'dcatap:hvdCategory',
  ],
  [
    'a high-value dataset without a category',
    LINES,
    without(ALLT, 'http://data.europa.eu/r5r/hvdCategory'),
    'high-value',
    'dcatap:hvdCategory',
  ],
  [
    'a high-value dataset without its law',
    SE,
    replaceAll(`<dcatap:applicableLegislation rdf:resource="${HVD}"/>`, ''),
    'high-value',
    'applicableLegislation',
  ],
  [
    'a high-value dataset without its law',
    LINES,
    replaceAll(line(ALLT, 'http://data.europa.eu/r5r/applicableLegislation', `<${HVD}>`), ''),
    'high-value',
    'applicableLegislation',
  ],
  [
    'a high-value distribution without its law',
    LINES,
    replaceAll(line(`${ALLT}.csv`, 'http://data.europa.eu/r5r/applicableLegislation', `<${HVD}>`), ''),
    'high-value',
    'Distributionen',
  ],
  [
    'an address of a publisher and a contact point',
    SE,
    replaceAll(`"${CONTACT}"`, `"${REGION}"`),
    'iri-shared',
    'en aktör',
  ],
  [
    'an address of a publisher and a contact point',
    LINES,
    replaceAll(`<${CONTACT}>`, `<${REGION}>`),
    'iri-shared',
    'en kontaktuppgift',
  ],
  [
    'an address of a dataset and its distribution',
    LINES,
    replaceAll(`<${ARV}#csv>`, `<${ARV}>`),
    'iri-shared',
    'en distribution',
  ],
  ['an address of two datasets', SE, replaceAll(`"${ARV}"`, `"${KALLA}"`), 'text-repeated', 'dcterms:title'],
  [
    'a distribution of two datasets',
    LINES,
    add(line(KALLA, `${DCAT}distribution`, `<${ARV}#csv>`)),
    'iri-shared',
    'flera datamängder',
  ],
  [
    'a catalog record',
    SE,
    addXml(`<dcat:CatalogRecord rdf:about="${ARV}#record"/>`),
    'record',
    'katalogpost',
  ],
  [
    'a catalog record',
    LINES,
    add(line(`${ARV}#record`, TYPE, `<${DCAT}CatalogRecord>`)),
    'record',
    'katalogpost',
  ],
  [
    'a catalog record without what it is about',
    LINES,
    add(line(`${ARV}#record`, TYPE, `<${DCAT}CatalogRecord>`)),
    'shape',
    'foaf:primaryTopic',
  ],
  [
    'a distribution that is not described',
    SE,
    replace(
      `<dcat:distribution rdf:resource="${ARV}#csv"/>`,
      `<dcat:distribution rdf:resource="${ARV}#cvs"/>`,
    ),
    'undescribed',
    '#cvs',
  ],
  [
    'a distribution that is not described',
    LINES,
    add(line(ARV, `${DCAT}distribution`, `<${ARV}#cvs>`)),
    'undescribed',
    '#cvs',
  ],
  [
    'a distribution that nothing leads to',
    SE,
    replace(`<dcat:distribution rdf:resource="${ARV}#csv"/>`, ''),
    'unlisted',
    'dcat:distribution',
  ],
  [
    'a dataset that the catalog does not list',
    SE,
    replace(`<dcat:dataset rdf:resource="${ARV}"/>`, ''),
    'unlisted',
    'dcat:dataset',
  ],
  [
    'a dataset that is listed and not described',
    LINES,
    add(line('https://data.example.se/', `${DCAT}dataset`, `<${ARV}2>`)),
    'undescribed',
    'en datamängd',
  ],
  [
    'a contact point that is not described',
    SE,
    inKalla(`rdf:resource="${CONTACT}"`, `rdf:resource="${CONTACT}2"`),
    'undescribed',
    'en kontaktuppgift',
  ],
  [
    'a contact point without e-mail',
    SE,
    replace('<vcard:hasEmail rdf:resource="mailto:oppnadata@regionen.example.se"/>', ''),
    'profile',
    'vcard:hasEmail saknas',
  ],
  [
    'no catalog',
    SE,
    edit((text) => text.replaceAll('dcat:Catalog', 'foaf:Document')),
    'catalog-count',
    'har 0',
  ],
  [
    'two catalogs',
    LINES,
    add(line('https://b.example.se/', TYPE, `<${DCAT}Catalog>`)),
    'catalog-count',
    'har 2',
  ],
  [
    'a property that does not exist',
    SE,
    inKalla('<dcterms:title', '<dcterms:titel xml:lang="sv">K</dcterms:titel><dcterms:title'),
    'unknown-term',
    'titel',
  ],
  [
    'a service without an address',
    LINES,
    without('https://hela.example.se/gammal-tjanst', `${DCAT}endpointURL`),
    'shape',
    'dcat:endpointURL',
  ],
  [
    'a place without what a place has',
    LINES,
    replaceAll(`<${DCT}Location>`, `<${DCAT}Distribution>`),
    'blank-node',
    'en distribution',
  ],
];

const BETWEEN: Planted[] = [
  ['another title', TURTLE, replace('Källan', 'Källarn'), 'syntaxes-differ', 'Källarn'],
  ['another title', JSON_LD, replace('Källan', 'Källarn'), 'syntaxes-differ', 'Källarn'],
  ['another title', XML, replace('Källan', 'Källarn'), 'syntaxes-differ', 'Källarn'],
  ['another title', LINES, replace('Källan', 'Källarn'), 'syntaxes-differ', 'Källarn'],
  [
    'no title',
    JSON_LD,
    replace('"dcterms:title": {"sv": "Källan"},', ''),
    'syntaxes-differ',
    'dcterms:title',
  ],
  ['another language', XML, replace('"sv">Källan', '"en">Källan'), 'syntaxes-differ', '@en'],
  [
    'another place',
    TURTLE,
    replace('POINT(17.5 62.2)', 'POINT(62.2 17.5)'),
    'syntaxes-differ',
    'dcat:centroid',
  ],
  [
    'a resource too many',
    XML,
    addXml('<foaf:Document rdf:about="https://hela.example.se/ny"/>'),
    'syntaxes-differ',
    'rdf:type',
  ],
  ['a dataset of one profile', SE, replaceAll(ARV, `${ARV}2`), 'profiles-differ', 'dcat.rdf'],
  [
    'a distribution of one profile',
    SE,
    replaceAll(`${ARV}#csv`, `${ARV}#csv2`),
    'profiles-differ',
    'dcat.rdf',
  ],
];

/** Statements about a dataset in its own Swedish feed, which are in no other syntax. */
const OWN_FEED = 'datasets/hela-regionen/kalla/dcat.rdf';
const OWN: Planted[] = [
  ['another language', OWN_FEED, replace('"sv">Källan', '"se">Källan'), 'profiles-differ', '@se'],
  ['a region of nobody', OWN_FEED, replace('"sv">Källan', '"sv-XX">Källan'), 'language', '”sv-xx”'],
  ['a region of nobody', OWN_FEED, replace('"sv">Källan', '"se-XX">Källan'), 'language', 'region'],
  [
    'an empty description',
    OWN_FEED,
    inKalla(/(<dcterms:description[^>]*>)[^<]*/, '<dcterms:description xml:lang="sv">'),
    'text-empty',
    'dcterms:description',
  ],
  [
    'a keyword of one space',
    OWN_FEED,
    inKalla('<dcterms:title', '<dcat:keyword xml:lang="sv"> </dcat:keyword><dcterms:title'),
    'text-empty',
    'dcat:keyword',
  ],
  ['a title encoded twice', OWN_FEED, replace('Källan', 'VÃ¤gar'), 'text-garbled', 'två gånger'],
  ['a lost character', OWN_FEED, replace('Källan', 'K\ufffdllan'), 'text-garbled', 'gått förlorat'],
  ['another title', OWN_FEED, replace('Källan', 'Källarn'), 'profiles-differ', 'Källarn'],
  [
    'another identifier',
    OWN_FEED,
    inKalla('</dcterms:identifier>', '1</dcterms:identifier>'),
    'profiles-differ',
    'dcterms:identifier',
  ],
  [
    'a keyword too many',
    OWN_FEED,
    inKalla('<dcterms:title', '<dcat:keyword xml:lang="sv">annat</dcat:keyword><dcterms:title'),
    'profiles-differ',
    'annat',
  ],
];

/** Swedish quotation marks, and an article before a vowel. */
const NOT_ENGLISH = /(?<!“[^”\n]*)”|\ba address/;

describe.each([
  ['in the bytes', BYTES],
  ['in an address', ADDRESSES],
  ['in the graph', GRAPH],
  ['between feeds', BETWEEN],
  ['in the feed of one dataset', OWN],
])('%s', (_, table) => {
  test.each(table)('%s in %s is found', async (__, path, damage, check, words) => {
    const place = path === LINES ? TURTLE : path;
    const before = path === LINES ? inLines : written.get(path)!;
    const findings = await findingsIn(new Map([...written, [place, damage(before)]]), place);
    const texts = findings.filter((one) => one.check === check).map(({ message }) => message.sv);
    expect(texts.length, JSON.stringify(findings, null, 1).slice(0, 3000)).toBeGreaterThan(0);
    expect(
      texts.some((text) => text.includes(words)),
      texts.join('\n'),
    ).toBe(true);
    expect(findings.map(({ message }) => message.en).join('\n')).not.toMatch(NOT_ENGLISH);
  });
});

test('at least 40 kinds are planted', () => {
  const names = [...BYTES, ...ADDRESSES, ...GRAPH, ...BETWEEN, ...OWN].map(([name]) => name);
  expect(new Set(names).size).toBeGreaterThan(40);
});
