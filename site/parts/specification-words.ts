import type { KnownSpecification } from '../../catalog/check/tabular/specifications.ts';
import type { Field } from '../../catalog/check/tabular/table-schema.ts';
import type { Language } from '../../catalog/model/text.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    form: { table: 'tabell (CSV)', json: 'API (JSON)', xml: 'XML', api: 'API' },
    columns: { full: 'kända', partial: 'delvis kända' },
    atSource: 'se källan',
    inProgress: 'under arbete',
    types: {
      string: 'text',
      integer: 'heltal',
      number: 'decimaltal',
      boolean: 'true eller false',
      date: 'datum (ÅÅÅÅ-MM-DD)',
      any: 'fritt',
    } as Record<string, string>,
    values: {
      kommunkod: 'kommunkod',
      organisationsnummer: 'organisationsnummer',
      'kommunkod-or-organisationsnummer': 'kommunkod eller organisationsnummer',
      latitude: 'decimaltal, latitud',
      longitude: 'decimaltal, longitud',
      'iso-8601': 'datum eller tidpunkt (ISO 8601)',
    } as Record<string, string>,
    formats: { email: 'e-postadress', uri: 'webbadress' } as Record<string, string>,
    required: 'krävs',
    recommended: 'rekommenderas',
    optional: 'valfri',
  },
  {
    form: { table: 'table (CSV)', json: 'API (JSON)', xml: 'XML', api: 'API' },
    columns: { full: 'known', partial: 'partly known' },
    atSource: 'see the source',
    inProgress: 'in progress',
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'decimal number',
      boolean: 'true or false',
      date: 'date (YYYY-MM-DD)',
      any: 'anything',
    },
    values: {
      kommunkod: 'municipality code',
      organisationsnummer: 'organisation number',
      'kommunkod-or-organisationsnummer': 'municipality code or organisation number',
      latitude: 'decimal number, latitude',
      longitude: 'decimal number, longitude',
      'iso-8601': 'date or time (ISO 8601)',
    },
    formats: { email: 'e-mail address', uri: 'web address' },
    required: 'required',
    recommended: 'recommended',
    optional: 'optional',
  },
);

/** The form in which data that follow a specification are published, in a word or two: `tabell (CSV)`. */
export function formOf({ form }: KnownSpecification, language: Language): string {
  return WORDS[language].form[form];
}

/** States whether a specification's columns are known: `kända`, `delvis kända`, `se källan`, `under arbete`. */
export function columnsKnown({ columns, form, status }: KnownSpecification, language: Language): string {
  const words = WORDS[language];
  if (columns) return words.columns[columns];
  return form === 'table' && status === 'in-progress' ? words.inProgress : words.atSource;
}

/** The type of a column's values: `heltal`, `kommunkod`, `webbadress`. */
export function typeOfField({ type = 'string', format, ...field }: Field, language: Language): string {
  const { values, formats, types } = WORDS[language];
  return values[field['x-value'] ?? ''] ?? formats[format ?? ''] ?? types[type] ?? type;
}

/** States whether a column must be filled: `krävs`, `rekommenderas`, `valfri`. */
export function needOfField({ constraints, ...field }: Field, language: Language): string {
  const { required, recommended, optional } = WORDS[language];
  if (constraints?.required) return required;
  return field['x-recommended'] ? recommended : optional;
}
