import { testRandomInput } from './random-input.ts';

testRandomInput({ runs: 4_000, seed: 20_261_123 });
