import { referredId } from '../../model/entity.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'dataset'> = {
  code: 'series-publisher',
  severity: 'error',
  kinds: ['dataset'],
  title: { sv: 'Dataserien tillhör en annan utgivare', en: 'The series belongs to another publisher' },
  why: {
    sv:
      'En dataserie samlar datamängder som en utgivare ger ut i samma form, till exempel en per år. En ' +
      'datamängd i någon annans serie ändrar vad serien innehåller utan att dess utgivare har godkänt det.',
    en:
      'A series gathers datasets that one publisher issues in the same form, one a year for instance. A ' +
      'dataset in the series of somebody else changes what the series holds without the approval of its ' +
      'publisher.',
  },
  sources: [dcatApSe('Dataset', 'dcat_inSeries')],
  check({ data, publisherId }, { index }) {
    return (data.inSeries ?? []).flatMap((reference, position) => {
      const series = index.entries.get((reference && referredId(reference, 'series', publisherId)) ?? '');
      if (series?.kind !== 'series' || series.publisherId === publisherId) return [];
      return [finding(reference ?? '', position, series.publisherId ?? '')];
    });
  },
};

function finding(reference: string, position: number, owner: string): RuleFinding {
  const [shown, publisher] = [quoted(reference), quoted(owner)];
  return {
    pointer: pointer('inSeries', position),
    message: {
      sv: `Dataserien ${shown.sv} tillhör utgivaren ${publisher.sv}.`,
      en: `The series ${shown.en} belongs to the publisher ${publisher.en}.`,
    },
    remedy: {
      sv:
        'Gör en egen dataserie under series/ i er mapp, eller ta bort raden. Att data liknar varandra hos ' +
        'flera utgivare visas med conformsTo, den specifikation de följer.',
      en:
        'Make a series of your own under series/ in your folder, or take out the line. That data of ' +
        'several publishers are alike is shown by conformsTo, the specification they follow.',
    },
  };
}
