import type { CodeDescription } from '../../../model/issues/code.ts';
import { code as dataAboveHeader } from './data-above-header.ts';
import { code as dataByteOrderMark } from './data-byte-order-mark.ts';
import { code as dataColumnMissing } from './data-column-missing.ts';
import { code as dataColumnOrder } from './data-column-order.ts';
import { code as dataColumnUnknown } from './data-column-unknown.ts';
import { code as dataConstraint } from './data-constraint.ts';
import { code as dataControlCharacter } from './data-control-character.ts';
import { code as dataCoordinatesElsewhere } from './data-coordinates-elsewhere.ts';
import { code as dataCoordinatesOutside } from './data-coordinates-outside.ts';
import { code as dataCoordinatesSwapped } from './data-coordinates-swapped.ts';
import { code as dataDateFormat } from './data-date-format.ts';
import { code as dataDateMixed } from './data-date-mixed.ts';
import { code as dataDateSerial } from './data-date-serial.ts';
import { code as dataDecimalComma } from './data-decimal-comma.ts';
import { code as dataDelimiter } from './data-delimiter.ts';
import { code as dataDigitsLost } from './data-digits-lost.ts';
import { code as dataDuplicateId } from './data-duplicate-id.ts';
import { code as dataEmpty } from './data-empty.ts';
import { code as dataEncoding } from './data-encoding.ts';
import { code as dataErrorValue } from './data-error-value.ts';
import { code as dataFormula } from './data-formula.ts';
import { code as dataGarbledText } from './data-garbled-text.ts';
import { code as dataGroupIncomplete } from './data-group-incomplete.ts';
import { code as dataHeaderDuplicate } from './data-header-duplicate.ts';
import { code as dataHeaderEmpty } from './data-header-empty.ts';
import { code as dataHeaderMissing } from './data-header-missing.ts';
import { code as dataHeaderSpace } from './data-header-space.ts';
import { code as dataLineEndings } from './data-line-endings.ts';
import { code as dataMunicipalityCode } from './data-municipality-code.ts';
import { code as dataNotCsv } from './data-not-csv.ts';
import { code as dataOneColumn } from './data-one-column.ts';
import { code as dataOrganisationNumber } from './data-organisation-number.ts';
import { code as dataOverflowMark } from './data-overflow-mark.ts';
import { code as dataPersonalIdentityNumber } from './data-personal-identity-number.ts';
import { code as dataQuoteStray } from './data-quote-stray.ts';
import { code as dataQuoteUnclosed } from './data-quote-unclosed.ts';
import { code as dataRequired } from './data-required.ts';
import { code as dataRowEmpty } from './data-row-empty.ts';
import { code as dataRowLength } from './data-row-length.ts';
import { code as dataRowShifted } from './data-row-shifted.ts';
import { code as dataRowsMissing } from './data-rows-missing.ts';
import { code as dataType } from './data-type.ts';
import { code as dataZeroLost } from './data-zero-lost.ts';

/** Every code that a finding in a table can have. The file is named as the code. */
export const TABLE_CODES: readonly CodeDescription[] = [
  dataAboveHeader,
  dataByteOrderMark,
  dataColumnMissing,
  dataColumnOrder,
  dataColumnUnknown,
  dataConstraint,
  dataControlCharacter,
  dataCoordinatesElsewhere,
  dataCoordinatesOutside,
  dataCoordinatesSwapped,
  dataDateFormat,
  dataDateMixed,
  dataDateSerial,
  dataDecimalComma,
  dataDelimiter,
  dataDigitsLost,
  dataDuplicateId,
  dataEmpty,
  dataEncoding,
  dataErrorValue,
  dataFormula,
  dataGarbledText,
  dataGroupIncomplete,
  dataHeaderDuplicate,
  dataHeaderEmpty,
  dataHeaderMissing,
  dataHeaderSpace,
  dataLineEndings,
  dataMunicipalityCode,
  dataNotCsv,
  dataOneColumn,
  dataOrganisationNumber,
  dataOverflowMark,
  dataPersonalIdentityNumber,
  dataQuoteStray,
  dataQuoteUnclosed,
  dataRequired,
  dataRowEmpty,
  dataRowLength,
  dataRowShifted,
  dataRowsMissing,
  dataType,
  dataZeroLost,
];

const BY_CODE = new Map(TABLE_CODES.map((description) => [description.code, description]));

/** Looks up the description of a table's `code`; `undefined` where there is no such code. */
export function describeTableCode(code: string): CodeDescription | undefined {
  return BY_CODE.get(code);
}
