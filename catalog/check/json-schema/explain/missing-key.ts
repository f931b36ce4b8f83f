import { DCAT_AP_SE, OWN_README } from '../../../model/issues/standards.ts';
import type { Explainer } from '../explanation.ts';
import { descriptionOf } from '../field.ts';
import { exampleOf, fieldName, whereIn } from '../words.ts';

export const missingKey: Explainer = {
  code: 'missing-key',
  severity: 'error',
  title: { sv: 'Obligatoriskt fält saknas', en: 'Mandatory field missing' },
  why: {
    sv: 'Några få fält måste finnas för att det andra ska gå att förstå: en datamängd utan titel går inte att visa, och en distribution utan adress går inte att hämta. Standarden kräver dem, och dataportalen tar inte emot beskrivningen utan dem.',
    en: 'A few fields must be there for the rest to be understood: a dataset without a title cannot be shown, and a distribution without an address cannot be fetched. The standard demands them, and the data portal does not accept the description without them.',
  },
  sources: [DCAT_AP_SE, OWN_README],
  explain({ pointer, name, field }) {
    const [shown, where, help] = [fieldName(field), whereIn(pointer), descriptionOf(field)];
    const example = exampleOf(field);
    return {
      pointer,
      message: {
        sv: `Fältet ${shown.sv} saknas${where.sv}. Det måste finnas.`,
        en: `The field ${shown.en} is missing${where.en}. It must be there.`,
      },
      remedy: {
        sv: `Lägg till ${name}${example && `, till exempel ”${example}”`}. ${help.sv}`.trim(),
        en: `Add ${name}${example && `, for instance “${example}”`}. ${help.en}`.trim(),
      },
    };
  },
};
