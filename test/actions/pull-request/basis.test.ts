import { describe, expect, test } from 'vitest';
import { asIncomplete, readBasis, withBasis } from '../../../actions/pull-request/basis.ts';
import { makePlan } from '../../../actions/pull-request/make-plan.ts';
import type { Gap } from '../../../actions/pull-request/observation.ts';
import { basis } from '../sweep/snapshots.ts';
import { assessed, observed } from './observed.ts';

const gap = (more: Partial<Gap>): Gap => ({ what: 'archive', sv: 'x', en: 'x', ...more });

describe('the gaps in the basis of a verdict', () => {
  test('are those that another try may fill', () => {
    const seen = {
      ...observed({ gaps: [gap({ what: 'accounts', isPassing: true })] }),
      lacksMergeRules: true,
    };
    const assessment = assessed({ gaps: [gap({ isPassing: false }), gap({ what: 'index' })] });
    expect(readBasis(makePlan(seen, assessment).comment)?.gaps).toEqual(['accounts', 'merge rules']);
    expect(readBasis(makePlan(observed(), assessed()).comment)?.gaps).toEqual([]);
  });

  test('tell of what could not be written, once, and keep the rest', () => {
    const drop = { digest: 'abc' };
    const broken = asIncomplete(asIncomplete(withBasis('Svar', basis({ drop, gaps: ['archive'] }))));
    expect(readBasis(broken)).toEqual(basis({ drop, gaps: ['archive', 'execution'] }));
    expect(asIncomplete('Svar')).toBe('Svar');
  });
});
