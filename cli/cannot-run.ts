import type { Localised } from '../catalog/model/text.ts';

/** The command could not do what it was asked to, and the reader can do something about it. Exit code 2. */
export class CannotRun extends Error {
  readonly text: Localised;

  constructor(text: Localised) {
    super(text.en);
    this.name = 'CannotRun';
    this.text = text;
  }
}
