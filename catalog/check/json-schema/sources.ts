import type { Source } from '../../model/issues/code.ts';

export const XSD_DATE: Source = {
  title: 'W3C XML Schema Definition Language 1.1, Part 2: date, dateTime, gYear',
  url: 'https://www.w3.org/TR/xmlschema11-2/#date',
};

export const XSD_DURATION: Source = {
  title: 'W3C XML Schema Definition Language 1.1, Part 2: duration',
  url: 'https://www.w3.org/TR/xmlschema11-2/#duration',
};

export const RFC_5322: Source = {
  title: 'RFC 5322: Internet Message Format, 3.4.1 Addr-Spec',
  url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
};

export const YAML: Source = { title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/' };

export const EU_VOCABULARIES: Source = {
  title: 'EU Vocabularies: authority tables',
  url: 'https://op.europa.eu/en/web/eu-vocabularies/authority-tables',
};

export { BCP_47 } from '../../model/issues/standards.ts';

export const MEDIA_TYPES: Source = {
  title: 'IANA: Media Types',
  url: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
};

export const ISO_8601: Source = {
  title: 'ISO 8601-1:2019: Date and time, Representations for information interchange',
  url: 'https://www.iso.org/standard/70907.html',
};

/** The dates on which the clock is put forward and back in the European Union. */
export const SUMMER_TIME: Source = {
  title: 'Europaparlamentets och rådets direktiv 2000/84/EG om bestämmelser om sommartid',
  url: 'https://eur-lex.europa.eu/eli/dir/2000/84/oj',
};
