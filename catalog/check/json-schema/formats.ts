import { isSwedishTime } from '../../model/values/swedish-time.ts';
import { isDate } from './values/date.ts';
import { isDuration } from './values/duration.ts';
import { isEmail } from './values/email.ts';

/**
 * The `format` keywords of the schemas. Each function checks a value: a text, or a number where a date may be a number.
 */
export const FORMATS: Readonly<Record<string, (value: string | number) => boolean>> = {
  'dcat-date': isDate,
  'dcat-duration': (value) => typeof value !== 'string' || isDuration(value),
  'local-time': (value) => typeof value !== 'string' || isSwedishTime(value),
  email: (value) => typeof value !== 'string' || isEmail(value),
};
