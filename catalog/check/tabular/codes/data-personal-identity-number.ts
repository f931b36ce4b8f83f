import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { GDPR_MINIMISATION } from '../../../model/issues/sources.ts';
import { IDENTITY_NUMBERS } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-personal-identity-number',
  severity: 'error',
  title: { sv: 'Personnummer i data', en: 'Personal identity number in data' },
  why: {
    sv: 'Personnummer och samordningsnummer får inte spridas som öppna data. Numret på en enskild firma är ägarens personnummer, och finns därför ofta i listor över leverantörer.',
    en: 'Personal identity numbers and coordination numbers must not be spread as open data. The number of a sole trader is its owner’s, and so is often found in lists of suppliers.',
  },
  sources: [IDENTITY_NUMBERS, GDPR_MINIMISATION],
};

/** Somewhere in a cell; the number itself is not repeated, as messages are public. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Här står ett nummer som ser ut som ett personnummer eller samordningsnummer.',
      en: 'Here is a number that looks like a personal identity number or a coordination number.',
    },
    remedy: {
      sv: 'Publicera inte filen förrän numret är borta. Ta bort det i källan, inte bara här. Är det något annat, till exempel ett diarienummer, kan filen publiceras.',
      en: 'Do not publish the file until the number is gone. Take it out at the source, not just here. If it is something else, such as a case number, the file can be published.',
    },
  };
}

/** In a column that has numbers of persons beyond doubt, where this form alone could be something else. */
export function describeAmbiguous(): FindingText {
  return {
    message: {
      sv: 'Här står troligen ett personnummer eller samordningsnummer, eftersom andra rader i kolumnen har sådana.',
      en: 'This is probably a personal identity number or a coordination number, as other rows of the column have such.',
    },
    remedy: describeFinding().remedy,
  };
}

/** In a column of organisation numbers. */
export function describeSoleTrader(): FindingText {
  return {
    message: {
      sv: 'Här står troligen en enskild firma: numret är ägarens personnummer.',
      en: 'This is probably a sole trader: the number is the owner’s personal identity number.',
    },
    remedy: {
      sv: 'Publicera inte filen förrän numret är borta. Lämna cellen tom och behåll namnet bara om det får lämnas ut.',
      en: 'Do not publish the file until the number is gone. Leave the cell empty, and keep the name only if it may be handed out.',
    },
  };
}
