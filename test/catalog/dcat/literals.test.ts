import { expect, test } from 'vitest';
import { decimalText } from '../../../catalog/dcat/literals.ts';

test.each([
  [0, '0'],
  [10.5, '10.5'],
  [1e-7, '0.0000001'],
  [-1.25e-7, '-0.000000125'],
  [1e21, '1000000000000000000000'],
  [-1.5e21, '-1500000000000000000000'],
])('%d without an exponent', (number, text) => expect(decimalText(number)).toBe(text));

test.each([1e-300, 5e-324, 1.7976931348623157e308, 1.2345e21])(
  '%d is a decimal that says the same number',
  (number) => {
    expect(decimalText(number)).toMatch(/^\d+(\.\d+)?$/);
    expect(Number(decimalText(number))).toBe(number);
  },
);
