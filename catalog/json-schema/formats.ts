import { isSwedishTime } from '../model/values/swedish-time.ts';
import { isDate } from './values/date.ts';
import { isDuration } from './values/duration.ts';
import { isEmail } from './values/email.ts';

/** What the schemas call a format: whether a value (text, or a number where a date may be one) has it. */
export const FORMATS: Readonly<Record<string, (value: string | number) => boolean>> = {
  'dcat-date': isDate,
  'dcat-duration': (value) => typeof value !== 'string' || isDuration(value),
  'local-time': (value) => typeof value !== 'string' || isSwedishTime(value),
  email: (value) => typeof value !== 'string' || isEmail(value),
};
