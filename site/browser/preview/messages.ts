import type { ColumnType, Failure } from './preview.ts';

/** The texts of a preview, in the page's language. */
export interface Messages {
  locale: string;
  loading: string;
  close: string;
  open: string;
  heading: (name: string) => string;
  shown: (shown: number, read: number, whole: boolean) => string;
  covered: (count: number) => string;
  types: Record<ColumnType, string>;
  filled: (filled: number, read: number) => string;
  distinct: (count: string) => string;
  between: (least: string, greatest: string) => string;
  mean: (mean: string) => string;
  commonest: (value: string, count: string) => string;
  emptyCell: string;
  columns: string;
  table: string;
  map: (points: string) => string;
  mapSource: string;
  bars: (column: string) => string;
  line: (column: string, time: string) => string;
  ofTheFirst: (read: string) => string;
  failures: Record<Failure['reason'], (status?: number) => string>;
  instead: string;
}

const SWEDISH: Messages = {
  locale: 'sv',
  loading: 'Hämtar filens början …',
  open: 'Förhandsgranska',
  close: 'Dölj',
  heading: (name) => `Förhandsgranskning av ${name}`,
  shown: (shown, read, whole) =>
    whole
      ? `Visar ${shown} av ${read} rader. Siffrorna om kolumnerna gäller alla rader.`
      : `Visar ${shown} av filens första ${read} rader. Siffrorna om kolumnerna gäller bara dem.`,
  covered: (count) =>
    count === 1
      ? 'En cell är dold: den kan innehålla ett personnummer.'
      : `${count} celler är dolda: de kan innehålla personnummer.`,
  types: {
    empty: 'tom',
    integer: 'heltal',
    decimal: 'decimaltal',
    date: 'datum',
    boolean: 'ja eller nej',
    text: 'text',
  },
  filled: (filled, read) => `${filled} av ${read} ifyllda`,
  distinct: (count) => `${count} olika`,
  between: (least, greatest) => `${least} till ${greatest}`,
  mean: (mean) => `medel ${mean}`,
  commonest: (value, count) => `vanligast: ${value} (${count})`,
  emptyCell: 'tomt',
  columns: 'Kolumner',
  table: 'Filens första rader',
  map: (points) => `Karta över ${points === '1' ? 'en plats' : `${points} platser`} ur filen`,
  mapSource: 'Kommungränser: SCB.',
  bars: (column) => `Antal rader per ${column}`,
  line: (column, time) => `${column} efter ${time}`,
  ofTheFirst: (read) => `Gäller filens första ${read} rader.`,
  failures: {
    blocked: () =>
      'Filen kan inte visas här. Servern som den ligger på tillåter inte att andra webbplatser läser den, eller så svarar den inte.',
    insecure: () => 'Filen kan inte visas här eftersom den bara kan hämtas utan kryptering (http).',
    status: (status) =>
      `Filen kan inte visas: servern svarar med felet ${status ?? ''}. Filen kan ha flyttats.`,
    'too-large': () => 'Filen är för stor för att visas här.',
    unreadable: () => 'Filen går inte att läsa i det format som är angivet.',
    empty: () => 'Filen har inga rader att visa.',
    slow: () => 'Servern svarade inte i tid.',
  },
  instead: 'Ladda ner filen i stället',
};

const ENGLISH: Messages = {
  locale: 'en-GB',
  loading: 'Fetching the beginning of the file …',
  open: 'Preview',
  close: 'Hide',
  heading: (name) => `Preview of ${name}`,
  shown: (shown, read, whole) =>
    whole
      ? `Showing ${shown} of ${read} rows. The figures on the columns are of all rows.`
      : `Showing ${shown} of the first ${read} rows of the file. The figures on the columns are of these only.`,
  covered: (count) =>
    count === 1
      ? 'One cell is hidden, as it may hold a personal identity number.'
      : `${count} cells are hidden, as they may hold personal identity numbers.`,
  types: {
    empty: 'empty',
    integer: 'whole number',
    decimal: 'decimal number',
    date: 'date',
    boolean: 'yes or no',
    text: 'text',
  },
  filled: (filled, read) => `${filled} of ${read} filled in`,
  distinct: (count) => `${count} different`,
  between: (least, greatest) => `${least} to ${greatest}`,
  mean: (mean) => `mean ${mean}`,
  commonest: (value, count) => `commonest: ${value} (${count})`,
  emptyCell: 'empty',
  columns: 'Columns',
  table: 'The first rows of the file',
  map: (points) => `Map of ${points === '1' ? 'one place' : `${points} places`} in the file`,
  mapSource: 'Municipalities: Statistics Sweden (SCB).',
  bars: (column) => `Rows by ${column}`,
  line: (column, time) => `${column} by ${time}`,
  ofTheFirst: (read) => `Of the first ${read} rows of the file.`,
  failures: {
    blocked: () =>
      'The file cannot be shown here. The server that it lies on does not let other websites read it, or does not answer.',
    insecure: () => 'The file cannot be shown here, as it can only be fetched without encryption (http).',
    status: (status) =>
      `The file cannot be shown: the server answers with error ${status ?? ''}. The file may have moved.`,
    'too-large': () => 'The file is too large to be shown here.',
    unreadable: () => 'The file cannot be read in the format that is told.',
    empty: () => 'The file has no rows to show.',
    slow: () => 'The server did not answer in time.',
  },
  instead: 'Download the file instead',
};

/** In the language of the page (`lang` of the document): English or, for all others, Swedish. */
export function messagesFor(language: string): Messages {
  return language.startsWith('en') ? ENGLISH : SWEDISH;
}
