import list from '../../../schemas/municipality-codes.json' with { type: 'json' };
import { checkDigitOf } from '../../model/values/check-digit.ts';
import { organisationDigits } from '../../model/values/organisation-number.ts';
import { isValueOfPerson } from '../../model/values/personal-data.ts';
import {
  describeZero,
  code as municipalityCode,
  describeFinding as wrongCode,
} from './codes/data-municipality-code.ts';
import {
  describeCovered,
  code as organisationNumber,
  describeFinding as wrongNumber,
} from './codes/data-organisation-number.ts';
import {
  describeFinding as describePerson,
  describeSoleTrader,
  code as identityNumber,
} from './codes/data-personal-identity-number.ts';
import { shownCell } from './quoted-cell.ts';
import type { ValueFault } from './value-fault.ts';

const MUNICIPALITIES = new Map(list.municipalities.map(({ code, name }) => [code, name]));

/** Finds the fault of a municipality code (SCB): four digits that belong to a municipality. */
export function wrongMunicipality(value: string): ValueFault | undefined {
  if (MUNICIPALITIES.has(value)) return undefined;
  const padded = `0${value}`;
  const name = /^\d{3}$/.test(value) ? MUNICIPALITIES.get(padded) : undefined;
  if (name !== undefined)
    return { code: municipalityCode, describe: () => describeZero(value, padded, name) };
  return { code: municipalityCode, describe: () => wrongCode(value) };
}

/**
 * Finds the fault of an organisation number: ten digits, of which the third is at least 2 and the last checks the
 * others (lag 1974:174); `16` before it is accepted, too. The number of a sole trader is a personal identity number.
 */
export function wrongOrganisation(value: string): ValueFault | undefined {
  const digits = organisationDigits(value.replace(/^16(?=\d{6}-?\d{4}$)/, ''));
  if (digits !== undefined && digits[2]! >= '2' && checkDigitOf(digits) === digits[9]) return undefined;
  if (isValueOfPerson(value)) return { code: identityNumber, describe: describeSoleTrader };
  return {
    code: organisationNumber,
    describe: () => (isCovered(value) ? describeCovered() : wrongNumber(value)),
  };
}

function isCovered(value: string): boolean {
  return /•/.test(shownCell(value)) && !value.includes('•');
}

/** Reports a personal identity number in a column of such numbers. Masked and made-up numbers pass. */
export function personalNumber(value: string): ValueFault | undefined {
  return isValueOfPerson(value) ? { code: identityNumber, describe: describePerson } : undefined;
}

/** Finds the fault of a value that is either a municipality code or an organisation number. */
export function wrongMunicipalityOrOrganisation(value: string): ValueFault | undefined {
  const isOrganisation = /\d{6}/.test(value) || isValueOfPerson(value);
  return isOrganisation ? wrongOrganisation(value) : wrongMunicipality(value);
}
