import type { VocabularyName } from '../../../model/vocabularies.ts';

/**
 * Common spellings of a code other than its label, address, file extension and media type, by code list and code, in
 * the compared form (see `spelling`).
 */
const ALIASES: Partial<Record<VocabularyName, Record<string, string>>> = {
  'access-right': {
    PUBLIC: 'oppen oppna oppet open publikt offentlig offentligt alla fri',
    RESTRICTED: 'begransat skyddad skyddat',
    NON_PUBLIC: 'hemlig hemligt sekretess intern internt privat private closed nonpublic',
  },
  availability: {
    STABLE: 'stabilt permanent langsiktig',
    AVAILABLE: 'tillgangligt',
    TEMPORARY: 'tillfallig temporart',
    EXPERIMENTAL: 'experimentellt beta test',
  },
  'checksum-algorithm': { 'SHA-1': 'sha', 'SHA-256': 'sha2' },
  'data-theme': {
    AGRI: 'jordbruk fiske skogsbruk livsmedel agriculture food',
    ECON: 'ekonomi finans naringsliv economy finance',
    EDUC: 'utbildning kultur sport idrott skola fritid education culture',
    ENER: 'energy',
    ENVI: 'klimat natur environment',
    GOVE: 'offentligsektor styrning demokrati politik government publicsector',
    HEAL: 'vard sjukvard health',
    JUST: 'rattvisa rattsvasen sakerhet justice law',
    REGI: 'regioner stader bygga bo samhallsbyggnad regions cities',
    SOCI: 'befolkning samhalle society population',
    TECH: 'vetenskap teknik forskning science technology',
    TRAN: 'trafik transporter kollektivtrafik mobilitet transports traffic',
  },
  'distribution-status': {
    COMPLETED: 'klar fardigt complete done',
    DEVELOP: 'utveckling development',
    DEPRECATED: 'avvecklat utfasad',
    WITHDRAWN: 'tillbakadraget indragen',
  },
  'file-type': {
    CSV: 'kommaseparerad',
    XLSX: 'excel',
    SHP: 'shape shapefile esrishapefile',
    WFS_SRVC: 'wfs',
    WMS_SRVC: 'wms',
    WMTS_SRVC: 'wmts',
    WCS_SRVC: 'wcs',
    GPKG: 'geopackage',
    RDF_TURTLE: 'turtle',
    DOCX: 'word',
    PPTX: 'powerpoint',
    TXT: 'text',
    ICS: 'ical icalendar',
    JSON_LD: 'jsonld',
  },
  frequency: {
    CONT: 'kontinuerlig kontinuerligt realtid irealtid realtime',
    UPDATE_CONT: 'lopande vidbehov vidandring',
    DAILY: 'dagligen daglig dag vardag',
    WEEKLY: 'veckovis vecka veckovisa envecka engangivecka',
    MONTHLY: 'manadsvis manatlig manatligen manad engangimanaden',
    QUARTERLY: 'kvartalsvis kvartal perkvartal',
    ANNUAL_2: 'halvarsvis halvar semiannual',
    ANNUAL: 'arlig arligen arsvis arlig ar engangomaret yearly annually peryear',
    IRREG: 'oregelbunden irregularly oregelbundna',
    NEVER: 'aldrig uppdaterasinte',
    UNKNOWN: 'okand okant vetej',
    OTHER: 'annan annat',
  },
  language: {
    SWE: 'sv svse',
    ENG: 'en engb enus',
    FIN: 'fi',
    DEU: 'de ger',
    FRA: 'fr fre',
    NOR: 'no nb nn',
    DAN: 'da',
    CES: 'cs',
    ELL: 'el',
    JPN: 'ja',
    ZHO: 'zh',
    SPA: 'es',
    POL: 'pl',
    ARA: 'ar',
    YID: 'yi',
  },
  'publisher-type': {
    LocalAuthority: 'kommun municipality kommunal lokalmyndighet',
    RegionalAuthority: 'region regional regionalmyndighet',
    NationalAuthority: 'myndighet statligmyndighet stat agency lansstyrelse',
    Company: 'bolag kommunaltbolag foretag ab',
    NonProfitOrganisation: 'forening ideellforening stiftelse association',
    'Academia-ScientificOrganisation': 'universitet hogskola university',
  },
  'service-type': { REST: 'restapi restful', RPC: 'soap' },
};

/** Lists the other names of a code; empty where it has none. */
export function codeAliases(name: VocabularyName, code: string): string[] {
  return ALIASES[name]?.[code]?.split(' ') ?? [];
}

/**
 * Abbreviations that stand for a country or for two languages alike, so that the intended language is uncertain; the
 * likeliest code comes first.
 */
const AMBIGUOUS: Partial<Record<VocabularyName, Record<string, string>>> = {
  language: { se: 'SWE SME', sw: 'SWE SWA', uk: 'ENG UKR', ee: 'EST' },
};

/** The codes to choose among for a spelling (see `spelling`) that may mean several, the likeliest first. */
export function codesOfAmbiguous(name: VocabularyName, text: string): string[] {
  const codes = AMBIGUOUS[name] ?? {};
  return Object.hasOwn(codes, text) ? (codes[text]?.split(' ') ?? []) : [];
}
