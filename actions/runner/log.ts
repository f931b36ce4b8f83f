import { info, setFailed, summary } from '@actions/core';
import { plainLine } from './plain-line.ts';

/** A line for those who follow what the action does. */
export function log(line: string): void {
  info(plainLine(line));
}

/** Ends the action with what went wrong, in one line. */
export function tellFailure(error: unknown): void {
  setFailed(plainLine(error instanceof Error ? error.message : String(error)));
}

/** Writes the summary of the step. One that GitHub does not take is told and stops nothing. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown, true).write({ overwrite: true });
  } catch (error) {
    log(`the summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
