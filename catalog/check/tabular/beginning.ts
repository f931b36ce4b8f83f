import type { FindingText } from '../../model/issues/finding-text.ts';
import type { Localised } from '../../model/text.ts';
import { describeFinding as notCsv } from './codes/data-not-csv.ts';

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

/** The first bytes of other kinds of file, as characters of Latin-1. */
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

/** Explains why a file that begins with these bytes is not CSV; `undefined` where it can be. */
export function otherKind(bytes: Uint8Array): FindingText | undefined {
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
