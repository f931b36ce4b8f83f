import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { type DateValue, isBefore } from '../../model/values/dates.ts';

export const rule: Rule<'catalog' | 'dataset' | 'series'> = {
  code: 'dates-reversed',
  severity: 'warning',
  kinds: ['catalog', 'dataset', 'series'],
  title: { sv: 'Ändrad innan den gavs ut', en: 'Modified before it was issued' },
  why: {
    sv:
      'Det som har ändrats innan det gavs ut har ett felaktigt datum. Användare ser på datumen för att ' +
      'avgöra om data är aktuella.',
    en:
      'What was modified before it was issued has a wrong date. Users look at the dates to judge whether ' +
      'data are current.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[7]],
  check(entity) {
    const own = findings(entity.data);
    if (entity.kind !== 'dataset') return own;
    const distributions = entity.data.distribution ?? [];
    return [
      ...own,
      ...distributions.flatMap((distribution, i) => findings(distribution ?? {}, 'distribution', i)),
    ];
  },
};

interface Dated {
  issued?: DateValue | undefined;
  modified?: DateValue | undefined;
}

function findings({ issued, modified }: Dated, ...at: (string | number)[]): RuleFinding[] {
  if (issued === undefined || modified === undefined || !isBefore(modified, issued)) return [];
  return [
    {
      pointer: pointer(...at, 'modified'),
      message: {
        sv: `Datum för ändring, ${modified}, är före datum för utgivning, ${issued}.`,
        en: `The date it was modified, ${modified}, is before the date it was issued, ${issued}.`,
      },
      remedy: {
        sv: 'Rätta det datum som är fel. Har inget ändrats sedan utgivningen, ta bort modified.',
        en: 'Correct the date that is wrong. If nothing has changed since it was issued, take out modified.',
      },
    },
  ];
}
