import type { Source } from './code.ts';

export const RFC_3986: Source = {
  title: 'RFC 3986: Uniform Resource Identifier (URI), Generic Syntax',
  url: 'https://www.rfc-editor.org/rfc/rfc3986',
};

export const RFC_3987: Source = {
  title: 'RFC 3987: Internationalized Resource Identifiers (IRIs)',
  url: 'https://www.rfc-editor.org/rfc/rfc3987',
};

/** The harvesting rules of the national portal, with its reasons to reject a catalog. */
export const HARVESTING: Source = {
  title: 'Sveriges dataportal: skördning',
  url: 'https://docs.dataportal.se/dcat/docs/harvesting/',
};

/** The Swedish profile as a whole; for a single property see `dcatApSe`. */
export const DCAT_AP_SE: Source = { title: 'DCAT-AP-SE 3.0.1', url: 'https://docs.dataportal.se/dcat/sv/' };

export const HVD_REGULATION: Source = {
  title: 'Kommissionens genomförandeförordning (EU) 2023/138 om särskilda värdefulla dataset',
  url: 'https://data.europa.eu/eli/reg_impl/2023/138/oj',
};

/** The representation of the regulation on high-value datasets in DCAT-AP. */
export const DCAT_AP_HVD: Source = {
  title: 'DCAT-AP HVD 3.0.1: usage guidelines for high-value datasets',
  url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1-hvd/',
};

export const ORGANISATION_NUMBERS_ACT: Source = {
  title: 'Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.',
  url: 'https://rkrattsbaser.gov.se/sfst?bet=1974:174',
};

export const OGC_SIMPLE_FEATURES: Source = {
  title: 'OGC 06-103r4: Simple Feature Access, Part 1 (well-known text)',
  url: 'https://www.ogc.org/standard/sfa/',
};

/** Calendars that programs exchange. */
export const ICALENDAR: Source = {
  title: 'RFC 5545: Internet Calendaring and Scheduling Core Object Specification (iCalendar), 3.8.2.2',
  url: 'https://www.rfc-editor.org/rfc/rfc5545#section-3.8.2.2',
};

/** The identity of GitHub accounts: login and numeric id. */
export const GITHUB_USERS: Source = {
  title: 'GitHub: REST API, users (login och id)',
  url: 'https://docs.github.com/rest/users/users',
};

/** This repository's own rules for how files are named and where they lie. */
export const OWN_README: Source = {
  title: 'Så beskriver du en datamängd i denna katalog',
  url: 'https://github.com/oppna-mellansverige/oppna-mellansverige.github.io#så-beskriver-du-en-datamängd',
};

/** The size limits of a file and of a pull request, and their reasons. */
export const OWN_LIMITS: Source = {
  title: 'Så mycket får en fil och en pull request innehålla',
  url: 'https://github.com/oppna-mellansverige/oppna-mellansverige.github.io/blob/main/CONTRIBUTING.md#så-mycket-får-en-fil-och-en-pull-request-innehålla',
};

/** The weakness that size limits protect against. */
export const EXHAUSTION: Source = {
  title: 'CWE-400: Uncontrolled Resource Consumption',
  url: 'https://cwe.mitre.org/data/definitions/400.html',
};

export const BCP_47: Source = {
  title: 'BCP 47: Tags for Identifying Languages',
  url: 'https://www.rfc-editor.org/info/bcp47',
};
