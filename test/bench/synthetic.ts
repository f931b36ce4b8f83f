import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Datasets of one publisher. */
const EACH = 100;
/** One dataset in this many is in a series, and another can be had through a data service. */
const EVERY = 20;

/** Subjects that public bodies publish, in the plural, with a word or two to search by and an EU theme. */
const SUBJECTS: readonly [sv: string, en: string, keyword: string, theme: string][] = [
  ['Badplatser', 'Bathing places', 'badplats', 'ENVI'],
  ['Lekplatser', 'Playgrounds', 'lekplats', 'SOCI'],
  ['Återvinningsstationer', 'Recycling stations', 'återvinning', 'ENVI'],
  ['Förskolor', 'Preschools', 'förskola', 'EDUC'],
  ['Grundskolor', 'Compulsory schools', 'grundskola', 'EDUC'],
  ['Cykelvägar', 'Cycle paths', 'cykelväg', 'TRAN'],
  ['Parkeringsplatser', 'Parking places', 'parkering', 'TRAN'],
  ['Laddstationer', 'Charging stations', 'laddstation', 'ENER'],
  ['Detaljplaner', 'Detailed development plans', 'detaljplan', 'GOVE'],
  ['Livsmedelskontroller', 'Food inspections', 'livsmedelskontroll', 'HEAL'],
  ['Luftmätningar', 'Air measurements', 'luftkvalitet', 'ENVI'],
  ['Vandringsleder', 'Hiking trails', 'vandringsled', 'TRAN'],
  ['Fornlämningar', 'Ancient remains', 'fornlämning', 'EDUC'],
  ['Leverantörsfakturor', 'Supplier invoices', 'leverantörsfaktura', 'GOVE'],
  ['Vägarbeten', 'Roadworks', 'vägarbete', 'TRAN'],
  ['Grönområden', 'Green areas', 'grönområde', 'ENVI'],
  ['Simhallar', 'Swimming pools', 'simhall', 'EDUC'],
  ['Öppettider', 'Opening hours', 'öppettid', 'GOVE'],
  ['Brandposter', 'Fire hydrants', 'brandpost', 'JUST'],
  ['Skötselplaner', 'Management plans', 'skötselplan', 'AGRI'],
];

const QUARTERS = ['Ängby', 'Östermalm', 'Åkerby', 'Norrbacka', 'Söderköpingstull'];

const SENTENCES = [
  'Uppgifterna hämtas varje natt ur det system där kommunens handläggare registrerar dem.',
  'Varje rad har ett namn, ett läge i SWEREF 99 TM och datum för den senaste ändringen.',
  'Fält som saknar värde är tomma; vad varje fält betyder står i dokumentationen.',
  'Underlaget täcker hela kommunens yta, även öarna i skärgården och de små orterna.',
  'Äldre uppgifter från före 2015 är inte kontrollerade på plats och kan vara ofullständiga.',
  'Datamängden används bland annat i kommunens karttjänst och av räddningstjänsten.',
];

const FORMATS: readonly [format: string, ending: string, sv: string, en: string][] = [
  ['CSV', 'csv', 'En rad per objekt, med rubriker på första raden.', 'One row per object, with headings.'],
  [
    'GEOJSON',
    'geojson',
    'Objekten med sina lägen, i WGS 84.',
    'The objects with their positions, in WGS 84.',
  ],
  ['JSON', 'json', 'Samma innehåll, ordnat för program.', 'The same content, arranged for programs.'],
];

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL'];

/**
 * The files of a made-up catalog: the same for the same number, about 2 kB a dataset, three distributions each,
 * a hundred datasets for each publisher, some in series and some with a data service.
 *
 * @yields path from the repository's root, and content
 */
export function* syntheticFiles(datasets: number, seed = 1): Generator<[path: string, content: string]> {
  const random = generator(seed);
  yield ['datasets/catalog.yaml', catalogFile()];
  for (let publisher = 0; publisher * EACH < datasets; publisher += 1) {
    const folder = `datasets/${slug(publisher)}`;
    yield [`${folder}/publisher.yaml`, publisherFile(publisher)];
    yield [`${folder}/series/arsvisa-uttag.yaml`, seriesFile()];
    yield [`${folder}/services/objekt-api.yaml`, serviceFile(publisher)];
    for (let position = 0; position < Math.min(EACH, datasets - publisher * EACH); position += 1)
      yield [`${folder}/datamangd-${position}.yaml`, datasetFile(publisher, position, random)];
  }
}

/** Writes {@link syntheticFiles} below `root`. */
export function writeSynthetic(root: string, datasets: number): void {
  for (const [path, content] of syntheticFiles(datasets)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Mulberry32: the same numbers (0 to 1) for the same seed, on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function slug(publisher: number): string {
  return `kommun-${String(publisher).padStart(4, '0')}`;
}

/** A number of the form that municipalities have, with its check digit (Luhn). */
function organisationNumber(publisher: number): string {
  const digits = `2120${String(10_000 + publisher)}`;
  const sum = [...digits].reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits.slice(0, 6)}-${digits.slice(6)}${(10 - (sum % 10)) % 10}`;
}

function catalogFile(): string {
  return `# yaml-language-server: $schema=../schemas/catalog.schema.json
title:
  sv: Mätkatalogen
  en: The benchmark catalog
description:
  sv: En påhittad katalog för att mäta hur fort en katalog byggs.
  en: A made-up catalog to measure how fast a catalog is built.
publisher: ${slug(0)}
url: https://data.example.se
license: CC0-1.0
issued: 2026-01-15
modified: 2026-11-01
language: [SWE, ENG]
homepage: https://data.example.se/
spatial: [SE]
`;
}

function publisherFile(publisher: number): string {
  return `# yaml-language-server: $schema=../../schemas/publisher.schema.json
name:
  sv: Mätkommun ${publisher}
  en: Benchmark Municipality ${publisher}
type: LocalAuthority
organisationsnummer: "${organisationNumber(publisher)}"
description:
  sv: En påhittad kommun.
  en: A made-up municipality.
homepage: [https://${slug(publisher)}.example.se/]
mbox: [oppnadata@${slug(publisher)}.example.se]
defaults:
  contactPoint:
    - fn: Öppna data, Mätkommun ${publisher}
      hasEmail: oppnadata@${slug(publisher)}.example.se
  license: CC0-1.0
  spatial: ["0380"]
  language: [SWE]
  accessRights: PUBLIC
`;
}

function seriesFile(): string {
  return `# yaml-language-server: $schema=../../../schemas/series.schema.json
title:
  sv: Årsvisa uttag
  en: Yearly extracts
description:
  sv: Uttag ur kommunens register, en datamängd per år.
  en: Extracts from the municipality's registers, one dataset a year.
keyword:
  sv: [årsuttag]
  en: [yearly extract]
theme: [GOVE]
issued: 2024-09-15
temporal:
  - startDate: 2024-01-01
    endDate: 2026-12-31
accrualPeriodicity: ANNUAL
`;
}

function serviceFile(publisher: number): string {
  return `# yaml-language-server: $schema=../../../schemas/service.schema.json
title:
  sv: Objekt, API
  en: Objects, API
description:
  sv: Ett öppet API som ger kommunens objekt som JSON.
  en: An open API that gives the municipality's objects as JSON.
endpointURL: [https://api.${slug(publisher)}.example.se/objekt]
endpointDescription: [https://api.${slug(publisher)}.example.se/openapi.json]
type: [REST]
keyword:
  sv: [objekt]
  en: [object]
theme: [GOVE]
format: JSON
`;
}

function datasetFile(publisher: number, position: number, random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const [sv, en, keyword, theme] = SUBJECTS[position % SUBJECTS.length]!;
  const quarter = QUARTERS[Math.floor(position / SUBJECTS.length) % QUARTERS.length]!;
  const address = `https://${slug(publisher)}.example.se`;
  const modified = `2026-${two(1 + Math.floor(random() * 10))}-${two(1 + Math.floor(random() * 28))}`;
  const place = { address, position, modified };
  const first = Math.floor(random() * SENTENCES.length);
  return `# yaml-language-server: $schema=../../schemas/dataset.schema.json
title:
  sv: ${sv} i ${quarter}
  en: ${en} in ${quarter}
description:
  sv: ${sv} i ${quarter} med namn, läge och skötsel. ${SENTENCES[first]} ${SENTENCES[(first + 1) % SENTENCES.length]}
  en: ${en} in ${quarter} with name, position and upkeep. Updated from the municipality's own registers.
keyword:
  sv: [${keyword}, ${quarter.toLowerCase()}]
  en: [${en.toLowerCase()}]
theme: [${theme}]
issued: 2024-06-01
modified: ${modified}
landingPage:
  - uri: ${address}/datamangd-${position}
    title: { sv: Om datamängden, en: About the dataset }
temporal:
  - startDate: 2024-01-01
    endDate: 2026-12-31
accrualPeriodicity: ${pick(FREQUENCIES)}
${position % EVERY === 1 ? 'inSeries: [arsvisa-uttag]\n' : ''}distribution:
${FORMATS.map((format) => distribution(format, place, random)).join('')}`;
}

function distribution(
  [format, ending, sv, en]: (typeof FORMATS)[number],
  { address, position, modified }: { address: string; position: number; modified: string },
  random: () => number,
): string {
  const served = format === 'JSON' && position % EVERY === 2 ? '    accessService: [objekt-api]\n' : '';
  return `  - id: ${ending}
    title: { sv: Som ${format}, en: As ${format} }
    description: { sv: "${sv}", en: "${en}" }
    accessURL: ${address}/datamangd-${position}
    downloadURL: [${address}/data/datamangd-${position}.${ending}]
    format: ${format}
    availability: STABLE
    byteSize: ${1000 + Math.floor(random() * 9_000_000)}
    issued: 2024-06-01
    modified: ${modified}
${served}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
