import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { HARVESTING } from '../../model/issues/standards.ts';

export const rule: Rule<'dataset'> = {
  code: 'identifier-taken',
  severity: 'error',
  kinds: ['dataset'],
  title: { sv: 'Identifikatorn används redan', en: 'The identifier is taken' },
  why: {
    sv:
      'Identifikatorn talar om för dataportalen vilken datamängd det gäller, också när adressen ändras. ' +
      'Har två datamängder samma identifikator behandlas de som en, och den ena försvinner. Det händer ' +
      'lätt när en fil har kopierats.',
    en:
      'The identifier tells the data portal which dataset it is, even when the address changes. If two ' +
      'datasets have the same identifier they are treated as one, and one of them disappears. It happens ' +
      'easily when a file has been copied.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_identifier'), HARVESTING],
  check({ path, data }, { index }) {
    const places = data.identifier ? (index.identifiers.get(data.identifier.toLowerCase()) ?? []) : [];
    const other = places.find((place) => place.path !== path);
    if (!other) return [];
    return [
      {
        pointer: '/identifier',
        message: {
          sv: `Identifikatorn används också av ${other.path}.`,
          en: `The identifier is also used by ${other.path}.`,
        },
        remedy: {
          sv:
            'Ta bort raden i den nyare av de två filerna, så får datamängden en egen identifikator av sig ' +
            'själv.',
          en:
            'Take out the line in the newer of the two files, and the dataset gets an identifier of its ' +
            'own by itself.',
        },
      },
    ];
  },
};
