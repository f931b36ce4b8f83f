import { quoted } from '../../../model/issues/quoted.ts';
import type { Localised } from '../../../model/text.ts';
import { localTime } from '../../../model/values/swedish-time.ts';
import type { Explainer } from '../explanation.ts';
import { ISO_8601, SUMMER_TIME } from '../sources.ts';
import { repairedTime } from '../values/local-time.ts';
import { fieldName } from '../words.ts';

export const invalidTime: Explainer = {
  code: 'invalid-time',
  severity: 'error',
  title: { sv: 'Felskriven tid', en: 'Wrongly written time' },
  why: {
    sv: 'En träff börjar och slutar på ett bestämt klockslag en bestämd dag. De skrivs så som klockan går i Sverige, till exempel 2027-03-11 13:00. Sommartid och vintertid räknas ut av sig självt, så att träffen hamnar rätt i allas kalendrar.',
    en: 'A meeting begins and ends at a certain time on a certain day. They are written as the clock goes in Sweden, such as 2027-03-11 13:00. Summer and winter time are worked out by themselves, so that the meeting comes right in everybody’s calendar.',
  },
  sources: [ISO_8601, SUMMER_TIME],
  explain({ pointer, value, field }) {
    const text = String(value);
    const [shown, name, right] = [quoted(text), fieldName(field), repairedTime(text)];
    const reason = reasonFor(text);
    return {
      pointer,
      message: {
        sv: `${shown.sv} i ${name.sv} är ingen dag med klockslag${reason.sv}.`,
        en: `${shown.en} in ${name.en} is not a day with a time${reason.en}.`,
      },
      remedy: right ? { sv: `Skriv ${right}.`, en: `Write ${right}.` } : HOW,
      ...(right !== undefined && { fix: { kind: 'replace', pointer, value: right } }),
    };
  },
};

const HOW: Localised = {
  sv: 'Skriv år-månad-dag och klockslag i svensk tid, till exempel 2027-03-11 13:00.',
  en: 'Write year-month-day and the time in Sweden, such as 2027-03-11 13:00.',
};

function reasonFor(text: string): Localised {
  if (localTime(text) === undefined) return { sv: '', en: '' };
  return {
    sv: ': då ställs klockan fram en timme',
    en: ': that is when the clock is put forward an hour',
  };
}
