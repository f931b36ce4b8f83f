import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { numberText } from '../../../model/issues/number-text.ts';
import { EXHAUSTION, OWN_LIMITS } from '../../../model/issues/standards.ts';
import { FILE_LIMITS } from '../text-limits.ts';

export const description: CodeDescription = {
  code: 'yaml-many-lines',
  severity: 'error',
  title: { sv: 'För många rader', en: 'Too many lines' },
  why: {
    sv: 'En beskrivning är några tiotal rader lång, och även en datamängd med flera hundra distributioner ryms inom gränsen. Kommentarer och tomma rader räknas också, liksom rader inuti en text. En så lång fil kan ingen granska.',
    en: 'A description is some tens of lines long, and even a dataset with several hundred distributions stays within the limit. Comments and empty lines count, too, and so do lines within a text. Nobody can review a file as long as this.',
  },
  sources: [OWN_LIMITS, EXHAUSTION],
};

const MOST = numberText(FILE_LIMITS.lines);

/** The message about a file with too many lines. */
export const words: FindingText = {
  message: {
    sv: `Filen har fler än ${MOST.sv} rader. Här går gränsen, och filen är inte kontrollerad.`,
    en: `The file has more than ${MOST.en} lines. Here is the limit, and the file has not been checked.`,
  },
  remedy: {
    sv: 'Ta bort tomma rader, kommentarer och sådant som inte beskriver datamängden.',
    en: 'Take out empty lines, comments and what does not describe the dataset.',
  },
};
