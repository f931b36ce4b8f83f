import { describeStress } from './describe-stress.ts';

/** A command for each fault; `stress.long.test.ts` has the others. */
describeStress({
  signInPath: ['validate'],
  fewFiles: ['check-data', 'build'],
  fullDisk: ['fix'],
  readOnly: ['fix'],
  unreadable: ['check-data'],
  ownFolder: ['check-data'],
  clockBehind: ['validate'],
  clockAhead: ['check-data'],
});
