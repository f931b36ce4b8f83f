// Generated from schemas/meeting.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';
import type { Intention, Resource } from './shared.ts';

/**
 * Describes a digital meeting about open data. The file lies in cooperation/meetings/ and is
 * called by the date of the meeting and a short name: 2027-03-11-oppna-licenser.yaml.
 */
export interface MeetingFile {
  /**
   * What the meeting is about, in a few words.
   */
  title: Text;
  /**
   * A few sentences on what is gone through and what those who take part get out of it.
   */
  description?: Text;
  /**
   * The subject that the meeting belongs to. Meetings and presentations of the same theme are shown
   * together, so write the theme in the same way each time.
   */
  theme?: Text;
  /**
   * Whom the meeting is for.
   */
  audience?: Text;
  /**
   * The day and time when the meeting begins, in Swedish time.
   */
  start: string;
  /**
   * The day and time when the meeting ends, in Swedish time.
   */
  end: string;
  /**
   * Whether the meeting is confirmed, tentative or cancelled. Leave it out for one that is
   * confirmed. Let a cancelled meeting stay, so that everybody sees it in their calendars.
   */
  status?: 'confirmed' | 'tentative' | 'cancelled';
  /**
   * Where the meeting is held, if it is held in a place. Leave it out for a digital meeting.
   */
  place?: Text;
  /**
   * The address where one joins. Leave it out if it is sent to those who register.
   */
  link?: string;
  /**
   * The address of the page where one registers.
   */
  registration?: string;
  /**
   * The last day on which one can register.
   */
  registerBy?: string | number;
  /**
   * The organisations that hold the meeting. Write no names of persons.
   */
  organiser?: string[];
  /**
   * Other organisations that take part in it. Write no names of persons.
   */
  contributor?: string[];
  /**
   * The language of the meeting. Leave it out for Swedish.
   */
  language?: string;
  /**
   * What was shown: slides, examples and other things to fetch afterwards.
   */
  presentations?: Presentation[];
  /**
   * The address of the recording.
   */
  recording?: string;
  /**
   * What those who took part arrived at or decided, and what happens next. Do not write who said
   * what.
   */
  decisions?: Text;
  /**
   * A page about the meeting on another website. For one held before there was a catalog, it is
   * where the facts come from.
   */
  page?: string;
  /**
   * Remarks about personal data that are to be passed over, with a reason.
   */
  intended?: Intention[];
}

export interface Presentation {
  /**
   * What the presentation is called.
   */
  title: Text;
  /**
   * The address of the presentation.
   */
  url: string;
  /**
   * On what conditions others may use the presentation.
   */
  license?: Resource;
  /**
   * The organisation that made the presentation.
   */
  creator?: string;
}
