import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { EXHAUSTION, OWN_LIMITS } from '../../../model/issues/standards.ts';
import { yamlSection } from '../sources.ts';
import { FILE_LIMITS } from '../text-limits.ts';

export const description: CodeDescription = {
  code: 'yaml-many-references',
  severity: 'error',
  title: { sv: 'För många hänvisningar och taggar', en: 'Too many references and tags' },
  why: {
    sv: 'Värden som börjar med &, * eller ! är i YAML namn, hänvisningar och taggar. De får inte användas här, och var och en brukar få en egen förklaring. Är de så här många har någon skrivit filen med ett program som använder dem, eller försökt få den som läser att arbeta ihjäl sig.',
    en: 'Values that begin with &, * or ! are names, references and tags in YAML. They must not be used here, and each usually gets an explanation of its own. If there are as many as this, the file was written with a program that uses them, or to work whoever reads it to death.',
  },
  sources: [OWN_LIMITS, EXHAUSTION, yamlSection('692-node-anchors', '6.9.2 Node Anchors')],
};

/** The message about a file with too many anchors, aliases and tags. */
export const words: FindingText = {
  message: {
    sv: `Filen har fler än ${FILE_LIMITS.references} värden som börjar med &, * eller !. Här går gränsen, och filen är inte kontrollerad.`,
    en: `The file has more than ${FILE_LIMITS.references} values that begin with &, * or !. Here is the limit, and the file has not been checked.`,
  },
  remedy: {
    sv: 'Skriv ut värdena på varje ställe, och sätt text som ska börja med ett av tecknen inom citattecken. Sparas filen av ett program, stäng av hänvisningar där.',
    en: 'Write the values out at each place, and put text that is to begin with one of the characters in quotation marks. If a program saves the file, turn references off there.',
  },
};
