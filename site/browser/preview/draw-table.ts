import { element } from '../elements.ts';
import type { Messages } from './messages.ts';
import type { Column, Table } from './preview.ts';

/** The rows, under the columns with what there is to say of them. It scrolls by itself, by keyboard too. */
export function drawTable({ columns, rows, read }: Table, say: Messages): HTMLElement {
  const head = element('tr', {}, ...columns.map((column) => columnHead(column, read, say)));
  const body = rows.map((row) =>
    element('tr', {}, ...row.map((value, at) => cell(value, columns[at]!, say))),
  );
  const table = element(
    'table',
    {},
    element('caption', { class: 'visually-hidden' }, say.table),
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
  return element(
    'div',
    { class: 'preview-rows', role: 'group', tabindex: 0, 'aria-label': say.table },
    table,
  );
}

function cell(value: string, { type }: Column, say: Messages): HTMLElement {
  const isNumber = type === 'integer' || type === 'decimal';
  if (value.trim() === '')
    return element('td', {}, element('span', { class: 'visually-hidden' }, say.emptyCell));
  return element('td', isNumber ? { class: 'number' } : {}, value);
}

function columnHead(column: Column, read: number, say: Messages): HTMLElement {
  const facts = factsOf(column, read, say).map((fact) => element('span', {}, fact));
  return element(
    'th',
    { scope: 'col' },
    element('span', { class: 'preview-column' }, column.name),
    element('span', { class: 'preview-facts' }, ...facts),
  );
}

function factsOf(
  { type, filled, distinct, least, greatest, mean, commonest }: Column,
  read: number,
  say: Messages,
): string[] {
  const number = (value: number): string => value.toLocaleString(say.locale, { maximumSignificantDigits: 4 });
  const facts = [
    say.types[type],
    filled < read && say.filled(filled, read),
    type === 'text' && say.distinct(number(distinct)),
    least !== undefined && least !== greatest && say.between(least, greatest ?? ''),
    mean !== undefined && least !== greatest && say.mean(number(mean)),
    commonest && say.commonest(commonest.value, number(commonest.count)),
  ];
  return facts.filter((fact) => typeof fact === 'string');
}
