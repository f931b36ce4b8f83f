import { formatNumber } from './format-number.ts';

/** A number with its noun: (1, 'fil', 'filer') -> "1 fil", (0, …) -> "0 filer". */
export function counted(number: number, one: string, many: string): string {
  return `${formatNumber(number)}\u00a0${number === 1 ? one : many}`;
}

/** "1 datamängd", "2 datamängder". */
export function countedDatasets(number: number): string {
  return counted(number, 'datamängd', 'datamängder');
}
