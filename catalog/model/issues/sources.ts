import type { Source } from './code.ts';

const RECOMMENDATIONS = 'https://docs.dataportal.se/dcat/docs/recommendations/';

function recommendation(anchor: string, title: string): Source {
  return { title: `DCAT-AP-SE, rekommendation ${title}`, url: `${RECOMMENDATIONS}#${anchor}` };
}

/** Recommendations for DCAT-AP-SE, given by Digg, which runs the national data portal. */
export const DCAT_AP_SE_RECOMMENDATION = {
  1: recommendation(
    '1-bra-namn-ska-vara-korta-och-beskrivande',
    '1: Bra namn ska vara korta och beskrivande',
  ),
  2: recommendation('2-oversatt-fritextfalt-till-andra-sprak', '2: Översätt fritextfält till andra språk'),
  3: recommendation(
    '3-distributioner-motsvarar-samma-data-i-olika-format',
    '3: Distributioner motsvarar samma data i olika format',
  ),
  7: recommendation(
    '7-utgivningsdatum-modifieringsdatum-och-uppdateringsfrekvens',
    '7: Utgivningsdatum, modifieringsdatum och uppdateringsfrekvens',
  ),
  8: recommendation('8-tidsperiod-och-tidsupplosning', '8: Tidsperiod och tidsupplösning'),
  10: recommendation('10-tema-och-nyckelord', '10: Tema och nyckelord'),
  13: recommendation('13-ange-api-beskrivning', '13: Ange API-beskrivning'),
} as const;

/** A row of the profile: `dcatApSe('Dataset', 'dcat_keyword')`. */
export function dcatApSe(className: string, property: string): Source {
  return {
    title: `DCAT-AP-SE 3.0.1: ${property.replace('_', ':')}`,
    url: `https://docs.dataportal.se/dcat/sv/#dcat_${className}-${property}`,
  };
}

/** The metadata quality score of data.europa.eu. */
export const METADATA_QUALITY: Source = {
  title: 'data.europa.eu: Metadata Quality Assessment, methodology',
  url: 'https://data.europa.eu/mqa/methodology',
};

/** The properties that the national portal shows. */
export const DATAPORTAL_METADATA: Source = {
  title: 'Sveriges dataportal: metadata på dataportalen',
  url: 'https://docs.dataportal.se/dcat/docs/dataportal/',
};

export const OPEN_DATA_ACT: Source = {
  title: 'Lag (2022:818) om den offentliga sektorns tillgängliggörande av data, 2 kap. 2 §',
  url: 'https://rkrattsbaser.gov.se/sfst?bet=2022:818',
};

export const OPEN_DATA_ACT_FORMATS: Source = {
  title: 'Digg: vägledning om öppna datalagen, krav på format',
  url: 'https://www.digg.se/kunskap-och-stod/oppna-och-delade-data/offentliga-aktorer/vagledning-om-oppna-datalagen/krav-vid-tillgangliggorande-av-data-for-vidareutnyttjande/krav-pa-format',
};

export const GOOGLE_DATASET: Source = {
  title: 'Google: Dataset structured data',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/dataset',
};

export const CKAN_TAGS: Source = {
  title: 'CKAN: ckan/model/tag.py (MIN_TAG_LENGTH, MAX_TAG_LENGTH)',
  url: 'https://github.com/ckan/ckan/blob/master/ckan/model/tag.py',
};

export const GDPR_MINIMISATION: Source = {
  title: 'Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c (uppgiftsminimering)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
};

export const SERVICE_DUTY: Source = {
  title: 'Förvaltningslag (2017:900), 7 § (tillgänglighet)',
  url: 'https://rkrattsbaser.gov.se/sfst?bet=2017:900',
};

export const ACCESSIBILITY_ACT: Source = {
  title: 'Lag (2018:1937) om tillgänglighet till digital offentlig service, 13 §',
  url: 'https://rkrattsbaser.gov.se/sfst?bet=2018:1937',
};
