import { describeStress, STRESSED } from './describe-stress.ts';

/** Every command with every fault, some forty processes. */
describeStress({
  signInPath: STRESSED,
  fewFiles: STRESSED,
  fullDisk: STRESSED,
  readOnly: STRESSED,
  unreadable: STRESSED,
  ownFolder: STRESSED,
  clockBehind: STRESSED,
  clockAhead: STRESSED,
});
