import { OGC_SIMPLE_FEATURES, OWN_README } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
import type { Explainer } from '../explanation.ts';
import type { Violation } from '../violation.ts';
import { exampleOf, fieldName } from '../words.ts';

export const outOfRange: Explainer = {
  code: 'out-of-range',
  severity: 'error',
  title: { sv: 'Talet är för stort eller för litet', en: 'The number is too large or too small' },
  why: {
    sv: 'En storlek kan inte vara negativ, och en longitud inte större än 180 grader. Ett tal utanför gränserna är ett skrivfel, eller koordinater i ett annat system än det som kartor på webben använder.',
    en: 'A size cannot be negative, and a longitude not larger than 180 degrees. A number beyond the limits is a slip of the pen, or coordinates in another system than web maps use.',
  },
  sources: [OGC_SIMPLE_FEATURES, OWN_README],
  explain(violation) {
    const { pointer, value, keyword, limit, field } = violation;
    const name = fieldName(field);
    const isLeast = keyword === 'minimum';
    return {
      pointer,
      message: {
        sv: `${value} är för ${isLeast ? 'litet' : 'stort'} för ${name.sv}: talet ska vara ${isLeast ? 'minst' : 'högst'} ${limit}.`,
        en: `${value} is too ${isLeast ? 'small' : 'large'} for ${name.en}: the number is to be at ${isLeast ? 'least' : 'most'} ${limit}.`,
      },
      remedy: remedyFor(violation),
    };
  },
};

function remedyFor({ field }: Violation): Localised {
  const example = exampleOf(field);
  if (field.key === 'bbox' || field.key === 'centroid') {
    return {
      sv: `Skriv koordinaterna i grader (WGS 84), inte i SWEREF 99: ”${example}”.`,
      en: `Write the coordinates in degrees (WGS 84), not in SWEREF 99: “${example}”.`,
    };
  }
  return {
    sv: `Rätta talet${example && `, till exempel ”${example}”`}.`,
    en: `Correct the number${example && `, for instance “${example}”`}.`,
  };
}
