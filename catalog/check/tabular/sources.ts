import type { Source } from '../../model/issues/code.ts';

export const RFC_4180: Source = {
  title: 'RFC 4180: Common Format and MIME Type for CSV Files',
  url: 'https://www.rfc-editor.org/rfc/rfc4180',
};

export const TABULAR_MODEL: Source = {
  title: 'W3C: Model for Tabular Data and Metadata on the Web',
  url: 'https://www.w3.org/TR/tabular-data-model/',
};

export const TABLE_SCHEMA: Source = {
  title: 'Data Package 2.0: Table Schema',
  url: 'https://datapackage.org/standard/table-schema/',
};

export const WEB_ENCODING: Source = {
  title: 'WHATWG: Encoding Standard',
  url: 'https://encoding.spec.whatwg.org/',
};

export const CSV_INJECTION: Source = {
  title: 'OWASP: CSV Injection',
  url: 'https://owasp.org/www-community/attacks/CSV_Injection',
};

export const MUNICIPALITY_CODES: Source = {
  title: 'SCB: Län och kommuner i kodnummerordning',
  url: 'https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/lan-och-kommuner-i-kodnummerordning/',
};

export const TOILETS: Source = {
  title: 'Sveriges dataportal, community: Offentliga toaletter (kolumnen source)',
  url: 'https://community.dataportal.se/topic/837',
};

export const RFC_3339: Source = {
  title: 'RFC 3339: Date and Time on the Internet, 5.6 (full-date)',
  url: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
};

export const WGS_84: Source = {
  title: 'RFC 7946: The GeoJSON Format, 4 Coordinate Reference System (WGS 84)',
  url: 'https://www.rfc-editor.org/rfc/rfc7946#section-4',
};

export const IDENTITY_NUMBERS: Source = {
  title: 'Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 10 §',
  url: 'https://rkrattsbaser.gov.se/sfst?bet=2018:218',
};

export const LIVSMEDELSKONTROLLER: Source = {
  title: 'Livsmedelskontroller som öppna data 2.0 (NSÖD, ÖDIS, Sambruk)',
  url: 'https://sambruk.github.io/livsmedel/',
};

export const EXCEL_NUMBERS: Source = {
  title: 'Microsoft: Last digits are changed to zeros when you type long numbers in cells of Excel',
  url: 'https://support.microsoft.com/kb/269370',
};

export const EXCEL_ZEROS: Source = {
  title: 'Microsoft: Keeping leading zeros and large numbers',
  url: 'https://support.microsoft.com/office/1bf7b935-36e1-4985-842f-5dfa51f85fe7',
};

export const OFFICE_OPEN_XML: Source = {
  title: 'ECMA-376: Office Open XML File Formats, part 1 (values and dates of workbooks)',
  url: 'https://ecma-international.org/publications-and-standards/standards/ecma-376/',
};
