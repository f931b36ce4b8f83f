import { distributionsLacking } from '../../model/contents/distributions-lacking.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'dataset'> = {
  code: 'availability-missing',
  severity: 'info',
  kinds: ['dataset'],
  title: { sv: 'Planerad tillgänglighet saknas', en: 'No planned availability' },
  why: {
    sv:
      'Den som bygger en tjänst på data vill veta om adressen är tänkt att finnas kvar i flera år eller om det är ' +
      'ett försök. Det säger den planerade tillgängligheten.',
    en:
      'Whoever builds a service on the data wants to know whether its address is meant to stay for years or is a ' +
      'trial. The planned availability tells.',
  },
  sources: [dcatApSe('Distribution', 'dcatap_availability')],
  check: (dataset) => {
    const lacking = distributionsLacking(dataset, 'availability');
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
          ? 'Distributionen saknar uppgift om planerad tillgänglighet.'
          : `${lacking} av ${all} distributioner saknar uppgift om planerad tillgänglighet.`,
      en:
        all === 1
          ? 'The distribution does not tell its planned availability.'
          : `${lacking} of ${all} distributions do not tell their planned availability.`,
    },
    remedy: {
      sv: 'Lägg till availability: STABLE (lång tid), AVAILABLE (några år), EXPERIMENTAL (försök) eller TEMPORARY (kan försvinna när som helst).',
      en: 'Add availability: STABLE (long term), AVAILABLE (some years), EXPERIMENTAL (a trial) or TEMPORARY (may be gone any day).',
    },
  };
}
