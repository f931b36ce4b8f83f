import { distributionsLacking } from '../../model/contents/distributions-lacking.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'dataset'> = {
  code: 'description-missing',
  severity: 'info',
  kinds: ['dataset'],
  title: { sv: 'Distribution utan beskrivning', en: 'Distribution without a description' },
  why: {
    sv:
      'En datamängd kan finnas både som fil och som API, och i flera format. Beskrivningen säger vad som skiljer ' +
      'dem åt och vad en rad eller ett svar innehåller, så att läsaren slipper ladda ner allt för att se efter.',
    en:
      'A dataset can be had as a file and as an API, and in several formats. The description tells them apart and ' +
      'says what a row or an answer holds, so that the reader need not download everything to find out.',
  },
  sources: [dcatApSe('Distribution', 'dcterms_description')],
  check: (dataset) => {
    const lacking = distributionsLacking(dataset, 'description');
    const all = dataset.data.distribution?.length ?? 0;
    return lacking[0] === undefined ? [] : [missing(lacking[0], lacking.length, all)];
  },
};

/** One finding a file, at the first, so that a dataset in ten formats does not get ten. */
function missing(first: number, lacking: number, all: number): RuleFinding {
  return {
    pointer: pointer('distribution', first),
    message: {
      sv:
        all === 1
          ? 'Distributionen saknar beskrivning.'
          : `${lacking} av ${all} distributioner saknar beskrivning.`,
      en:
        all === 1
          ? 'The distribution has no description.'
          : `${lacking} of ${all} distributions have no description.`,
    },
    remedy: {
      sv: 'Lägg till description med en mening, till exempel ”En rad per badplats.”',
      en: 'Add description with one sentence, for example “One row per bathing place.”',
    },
  };
}
