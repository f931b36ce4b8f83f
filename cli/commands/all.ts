import type { Command } from '../command.ts';
import { build } from './build.ts';
import { checkData } from './check-data.ts';
import { deploy } from './deploy.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { readBack } from './read-back.ts';
import { serve } from './serve.ts';
import { validate } from './validate.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  validate,
  fix,
  explain,
  checkData,
  build,
  readBack,
  serve,
  deploy,
];
