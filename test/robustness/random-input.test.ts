import { testRandomInput } from './random-input.ts';

/** A sample; `random-input.long.test.ts` goes on. */
testRandomInput({ runs: 300, seed: 20_261_123 });
