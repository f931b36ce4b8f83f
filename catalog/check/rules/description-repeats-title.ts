import type { TextPlace } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { repeatingDescriptions } from '../../model/words/description-repeats.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'description-repeats-title',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Beskrivningen upprepar titeln', en: 'The description repeats the title' },
  why: {
    sv:
      'Den som läser beskrivningen har redan läst titeln och vill veta mer: vad som ingår, hur färskt det är, hur ' +
      'det samlats in. Sägs samma sak en gång till går det inte att avgöra om data duger till något.',
    en:
      'Whoever reads the description has read the title already and wants to know more: what is included, how ' +
      'fresh it is, how it was collected. If the same thing is said again, nobody can tell what the data is good for.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_description')],
  check: (entity, { index }) => repeatingDescriptions(entity, index).map(repeated),
};

function repeated({ pointer, text }: TextPlace): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Beskrivningen ${quoted(text).sv} säger inte mer än titeln.`,
      en: `The description ${quoted(text).en} says no more than the title.`,
    },
    remedy: {
      sv: 'Skriv vad varje rad eller objekt i data innehåller, vilket område och vilken tid det gäller och hur det samlats in.',
      en: 'Write what each row or object in the data holds, which area and time it is about and how it was collected.',
    },
  };
}
