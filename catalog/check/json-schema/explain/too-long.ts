import { OWN_README } from '../../../model/issues/standards.ts';
import type { Explainer } from '../explanation.ts';
import { fieldName, whereIn } from '../words.ts';

export const tooLong: Explainer = {
  code: 'too-long',
  severity: 'error',
  title: { sv: 'För lång text', en: 'Text too long' },
  why: {
    sv: 'En text som är mycket längre än vad fältet är till för har oftast hamnat på fel ställe, eller följt med när något klistrades in. Dataportaler klipper av den eller tar inte emot den.',
    en: 'A text much longer than its field is for has mostly ended up in the wrong place, or came along when something was pasted. Data portals cut it off or do not accept it.',
  },
  sources: [OWN_README],
  explain({ pointer, value, limit, field }) {
    const length = typeof value === 'string' ? [...value].length : 0;
    const [name, where] = [fieldName(field), whereIn(pointer.slice(0, pointer.lastIndexOf('/')))];
    return {
      pointer,
      message: {
        sv: `Texten i ${name.sv}${where.sv} är ${length} tecken lång. Den får vara högst ${limit}.`,
        en: `The text of ${name.en}${where.en} is ${length} characters long. It may be ${limit} at most.`,
      },
      remedy: {
        sv: 'Korta den. Mer utförlig text kan stå i description eller på en webbsida som ni länkar till i page.',
        en: 'Shorten it. A fuller text can stand in description, or on a web page that you link to in page.',
      },
    };
  },
};
