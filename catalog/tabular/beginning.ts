import type { Localised } from '../model/text.ts';
import { said as notCsv } from './codes/data-not-csv.ts';
import type { Said } from './said.ts';

/** What may stand between values, and what it is called. */
export const DELIMITERS: Record<string, Localised> = {
  ',': { sv: 'komma', en: 'commas' },
  ';': { sv: 'semikolon', en: 'semicolons' },
  '\t': { sv: 'tabb', en: 'tabs' },
  '|': { sv: 'lodstreck', en: 'vertical bars' },
};

const TEXT_REMEDY: Localised = {
  sv: 'Se efter att adressen leder till själva filen och inte till en sida om den.',
  en: 'See to it that the address leads to the file itself and not to a page about it.',
};
const EXPORT_REMEDY: Localised = {
  sv: 'Öppna filen i programmet den hör till och spara som ”CSV UTF-8”.',
  en: 'Open the file in the program it belongs to and save it as “CSV UTF-8”.',
};
const UNPACK_REMEDY: Localised = {
  sv: 'Packa upp den, och publicera CSV-filen som den är.',
  en: 'Unpack it, and publish the CSV file as it is.',
};

/** How other kinds of file begin: by bytes, as characters of Latin-1. */
const SIGNATURES: [begins: string, kind: Localised, remedy: Localised][] = [
  [
    'PK\u0003\u0004',
    { sv: 'en Excel-bok eller ett zip-arkiv', en: 'an Excel workbook or a zip archive' },
    EXPORT_REMEDY,
  ],
  [
    '\u00d0\u00cf\u0011\u00e0',
    { sv: 'en äldre Excel-bok (xls)', en: 'an older Excel workbook (xls)' },
    EXPORT_REMEDY,
  ],
  ['%PDF', { sv: 'en PDF', en: 'a PDF' }, EXPORT_REMEDY],
  ['\u001f\u008b', { sv: 'packad (gzip)', en: 'packed (gzip)' }, UNPACK_REMEDY],
];

/** Why a file that begins with these bytes is no CSV; `undefined` where it can be. */
export function otherKind(bytes: Uint8Array): Said | undefined {
  const begins = String.fromCharCode(...bytes.subarray(0, 400));
  for (const [signature, kind, remedy] of SIGNATURES)
    if (begins.startsWith(signature)) return notCsv(kind, remedy);
  const text = begins.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text))
    return notCsv({ sv: 'en webbsida (HTML)', en: 'a web page (HTML)' }, TEXT_REMEDY);
  if (/^<\?xml\b|^<[a-z]+[\s>]/i.test(text)) return notCsv({ sv: 'XML', en: 'XML' }, TEXT_REMEDY);
  if (/^\{\s*"|^\[\s*[{[]/.test(text)) return notCsv({ sv: 'JSON', en: 'JSON' }, TEXT_REMEDY);
  return undefined;
}

/** What the text begins with that tells how the rest is to be read. */
export interface Beginning {
  delimiter: string;
  /** Whether the first line is `sep=;`, which is for Excel alone. */
  separatorLine: boolean;
}

/** The delimiter by the first lines of the text: the one that divides the header, and as evenly as any the rows. */
export function beginningOf(text: string): Beginning {
  const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text)?.[1];
  if (told !== undefined) return { delimiter: told in DELIMITERS ? told : ',', separatorLine: true };
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const best = Object.keys(DELIMITERS)
    .map((delimiter) => ({ delimiter, counts: lines.map((line) => timesIn(line, delimiter)) }))
    .filter(({ counts }) => (counts[0] ?? 0) > 0)
    .map(({ delimiter, counts }) => ({
      delimiter,
      count: counts[0]!,
      even: counts.filter((one) => one === counts[0]).length,
    }))
    .sort((a, b) => b.even - a.even || b.count - a.count)[0];
  return { delimiter: best?.delimiter ?? ',', separatorLine: false };
}

/** How often the delimiter stands outside quotation marks. */
function timesIn(line: string, delimiter: string): number {
  return line.replaceAll(/"(?:[^"]|"")*"/g, '').split(delimiter).length - 1;
}

/** Another delimiter that divides the text of a row into as many values as there should be. */
export function otherDelimiter(raw: string, delimiter: string, expected: number): string | undefined {
  return Object.keys(DELIMITERS).find(
    (one) => one !== delimiter && expected > 1 && timesIn(raw.slice(0, 10_000), one) === expected - 1,
  );
}
