import { describe, expect, test } from 'vitest';
import { editedSinceLook, type TextHistory } from '../../../../catalog/cooperation/needs/text-history.ts';

const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T08:00:00Z`;
const by = (login: string | undefined, number: number) => ({ by: login, time: day(number) });
const SEEN = 'behov: sett';

/** Written by somebody without rights, and read by somebody with them on the 10th. */
const READ: TextHistory = {
  title: 'Lekplatser',
  body: 'Alla.',
  author: 'skribent',
  association: 'NONE',
  edited: undefined,
  renamed: undefined,
  labelled: [{ ...by('ansvarig', 10), label: SEEN }],
  closedByPull: [],
};

function judged(changed: Partial<TextHistory>, { labels = [SEEN], looked = [] as string[] } = {}) {
  return editedSinceLook({ ...READ, ...changed }, ['önskemål', ...labels], looked);
}

describe('stands as it was looked at:', () => {
  test.each<[string, ReturnType<typeof judged>]>([
    ['a text that never was changed', judged({})],
    ['one that its writer changed before', judged({ edited: by('skribent', 9), renamed: by('skribent', 9) })],
    ['one that somebody with rights changed after', judged({ edited: by('ansvarig', 11) })],
    [
      'one that they changed after its writer had',
      judged({ edited: by('ansvarig', 12), renamed: by('skribent', 11) }),
    ],
    [
      'one by somebody who may write themselves',
      judged({ association: 'MEMBER', edited: by('skribent', 11) }),
    ],
    ['one that was answered after', judged({ edited: by('skribent', 11) }, { looked: [day(12)] })],
    ['one that a pull request closed after', judged({ edited: by('skribent', 11), closedByPull: [day(12)] })],
    [
      'one that got the label anew',
      judged({
        edited: by('skribent', 11),
        labelled: [...READ.labelled, { ...by('ansvarig', 12), label: SEEN }],
      }),
    ],
    [
      'one that was never changed though nothing tells when it was looked at',
      judged({ labelled: [] }, { labels: [] }),
    ],
  ])('%s', (_name, edited) => {
    expect(edited).toBeUndefined();
  });
});

describe('has been changed since:', () => {
  test.each<[string, ReturnType<typeof judged>, string | undefined]>([
    ['text', judged({ edited: by('skribent', 11) }), day(10)],
    ['title', judged({ renamed: by('skribent', 11) }), day(10)],
    ['in the same second', judged({ edited: by('skribent', 10) }), day(10)],
    [
      'after somebody with rights had changed the title',
      judged({ edited: by('skribent', 13), renamed: by('ansvarig', 12) }),
      day(12),
    ],
    ['by an account that is gone', judged({ edited: by(undefined, 11) }), day(10)],
    [
      'by somebody who has only contributed',
      judged({ association: 'CONTRIBUTOR', edited: by('skribent', 11) }),
      day(10),
    ],
    [
      'with a label that says nothing of having looked',
      judged({
        edited: by('skribent', 11),
        labelled: [...READ.labelled, { ...by('ansvarig', 12), label: 'plats: 0380' }],
      }),
      day(10),
    ],
    [
      'with a label that is there no more',
      judged({ edited: by('skribent', 9) }, { labels: ['behov: planerat'] }),
      undefined,
    ],
    [
      'with a label that its writer got to set',
      judged({ edited: by('skribent', 9), labelled: [{ ...by('skribent', 10), label: SEEN }] }),
      undefined,
    ],
    [
      'with a label so long ago that GitHub was not asked of it',
      judged({ edited: by('skribent', 11), labelled: [] }),
      undefined,
    ],
  ])('%s', (_name, edited, looked) => {
    expect(edited).toMatchObject({ changed: expect.any(String), ...(looked && { looked }) });
    expect(edited?.looked).toBe(looked);
  });
});
