import type { Localised } from '../../model/text.ts';
import type { NeedKind, NeedStatus, Urgency } from './need.ts';

/** The words of the choices in forms and on pages, by the code that is kept. */
export type Choices<Code extends string = string> = Readonly<Record<Code, Localised>>;

/** Every status, for either kind of need. */
export const STATUS_WORDS: Readonly<Record<NeedKind, Choices<NeedStatus>>> = {
  data: {
    new: { sv: 'Ny', en: 'New' },
    seen: { sv: 'Sedd', en: 'Looked at' },
    planned: { sv: 'Planerad', en: 'Planned' },
    met: { sv: 'Publicerad', en: 'Published' },
    impossible: { sv: 'Går inte', en: 'Not possible' },
  },
  support: {
    new: { sv: 'Ny', en: 'New' },
    seen: { sv: 'Sedd', en: 'Looked at' },
    planned: { sv: 'Planerad', en: 'Planned' },
    met: { sv: 'Klar', en: 'Done' },
    impossible: { sv: 'Går inte', en: 'Not possible' },
  },
};

export const KIND_WORDS: Choices<NeedKind> = {
  data: { sv: 'Önskade data', en: 'Wanted data' },
  support: { sv: 'Behov av stöd', en: 'Need of support' },
};

export const URGENCY_WORDS: Choices<Urgency> = {
  soon: { sv: 'Så snart som möjligt', en: 'As soon as possible' },
  months: { sv: 'Inom några månader', en: 'Within some months' },
  year: { sv: 'Inom ett år', en: 'Within a year' },
  whenever: { sv: 'Det är inte bråttom', en: 'There is no hurry' },
};

/** The themes of support for municipalities. */
export const SUPPORT_THEMES: Choices = {
  start: { sv: 'Komma igång med öppna data', en: 'Getting started with open data' },
  law: { sv: 'Juridik och personuppgifter', en: 'Law and personal data' },
  description: { sv: 'Beskriva data (metadata)', en: 'Describing data (metadata)' },
  technology: { sv: 'Teknik och automatisering', en: 'Technology and automation' },
  geodata: { sv: 'Geodata', en: 'Geodata' },
  'high-value': { sv: 'Värdefulla datamängder', en: 'High-value datasets' },
  organisation: { sv: 'Organisation och ansvar', en: 'Organisation and responsibility' },
  other: { sv: 'Något annat', en: 'Something else' },
};

/** The audiences of support. Without commas: GitHub puts them between what is chosen. */
export const AUDIENCES: Choices = {
  management: { sv: 'Chefer och beslutsfattare', en: 'Managers and decision makers' },
  operations: { sv: 'Verksamheter som har data', en: 'Departments that hold data' },
  technology: { sv: 'IT och utveckling', en: 'IT and development' },
  geodata: { sv: 'GIS och geodata', en: 'GIS and geodata' },
  law: { sv: 'Jurister och arkivarier', en: 'Lawyers and archivists' },
  communication: { sv: 'Kommunikatörer', en: 'Communicators' },
};

/** In which form. Without commas, as above. */
export const HELP: Choices = {
  meeting: { sv: 'Digital träff', en: 'Online meeting' },
  questions: { sv: 'Frågestund', en: 'Question-and-answer session' },
  workshop: { sv: 'Workshop', en: 'Workshop' },
  guide: { sv: 'Skriftlig vägledning', en: 'Written guidance' },
  peer: { sv: 'Utbyte med en annan kommun', en: 'Exchange with another municipality' },
  own: { sv: 'Enskild rådgivning', en: 'Individual advice' },
};
