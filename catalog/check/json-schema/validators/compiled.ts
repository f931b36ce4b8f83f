import type { RUNTIME, Validators } from './runtime.ts';
import { validatorsSource } from './source.ts';

/**
 * Makes the validators from their code, which is generated here when this module is loaded. In the bundles of the actions and
 * of the command, that code stands in the place of this module.
 */
export const makeValidators: (runtime: typeof RUNTIME) => Validators = new Function(
  `return ${validatorsSource()}`,
)();
