import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { numberText } from '../../../model/issues/number-text.ts';
import { EXHAUSTION, OWN_LIMITS } from '../../../model/issues/standards.ts';
import { FILE_LIMITS } from '../text-limits.ts';

export const description: CodeDescription = {
  code: 'yaml-many-parts',
  severity: 'error',
  title: { sv: 'För många nycklar och värden', en: 'Too many keys and values' },
  why: {
    sv: 'En beskrivning består av några hundra delar: nycklar, värden och tecknen mellan dem, som kolon, bindestreck och komma. Även en datamängd med flera hundra distributioner ryms inom gränsen. En fil med fler delar är oftast data som har hamnat på fel ställe, och tar lång tid att läsa för alla program som hämtar katalogen.',
    en: 'A description consists of some hundred parts: keys, values and the characters between them, such as colons, dashes and commas. Even a dataset with several hundred distributions stays within the limit. A file with more is mostly data that have ended up in the wrong place, and takes long to read for every program that fetches the catalog.',
  },
  sources: [OWN_LIMITS, EXHAUSTION],
};

const MOST = numberText(FILE_LIMITS.parts);

/** The message about a file with too many parts. */
export const words: FindingText = {
  message: {
    sv: `Filen har fler än ${MOST.sv} delar (nycklar, värden och tecknen mellan dem). Här går gränsen, och filen är inte kontrollerad.`,
    en: `The file has more than ${MOST.en} parts (keys, values and the characters between them). Here is the limit, and the file has not been checked.`,
  },
  remedy: {
    sv: 'Ta bort det som inte beskriver datamängden. Är allt beskrivning, dela upp den i flera datamängder och samla dem i en dataserie.',
    en: 'Take out what does not describe the dataset. If all of it is description, divide it into several datasets and collect them in a dataset series.',
  },
};
