import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { HARVESTING } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'dataset'> = {
  code: 'distribution-id-taken',
  severity: 'error',
  kinds: ['dataset'],
  title: { sv: 'Två distributioner med samma id', en: 'Two distributions with the same id' },
  why: {
    sv:
      'En distributions id blir slutet på dess adress. Har två distributioner i en datamängd samma id får ' +
      'de samma adress, och dataportalen ser dem som en enda.',
    en:
      'The id of a distribution becomes the end of its address. If two distributions of a dataset have ' +
      'the same id, they get the same address, and the data portal takes them for one.',
  },
  sources: [HARVESTING],
  check({ data }) {
    const seen = new Map<string, number>();
    return (data.distribution ?? []).flatMap((distribution, position) => {
      const id = distribution?.id;
      if (id === undefined) return [];
      const first = seen.get(id);
      if (first === undefined) seen.set(id, position);
      return first === undefined ? [] : [finding(id, position, first)];
    });
  },
};

function finding(id: string, position: number, first: number): RuleFinding {
  const shown = quoted(id);
  return {
    pointer: pointer('distribution', position, 'id'),
    message: {
      sv: `Distribution nummer ${first + 1} har redan id ${shown.sv}.`,
      en: `Distribution number ${first + 1} already has the id ${shown.en}.`,
    },
    remedy: {
      sv: 'Ge den nyare av dem ett eget id, till exempel formatet eller årtalet.',
      en: 'Give the newer of them an id of its own, such as its format or its year.',
    },
  };
}
