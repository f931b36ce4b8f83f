import { element } from '../elements.ts';
import type { ApiDescription, Operation } from './api-description.ts';
import type { Messages } from './messages.ts';

/** Lists the operations of a service, each folded up until it is opened. */
export function drawOperations({ operations, servers, description }: ApiDescription, say: Messages): Node[] {
  const groups = [...groupsOf(operations)];
  return [
    ...paragraphs(description),
    element(
      'p',
      {},
      `${say.servers} `,
      ...servers.flatMap((server, i) => [i > 0 && ', ', element('code', {}, server)]),
    ),
    ...groups.flatMap(([group, some]) => [
      groups.length > 1 && element('h4', {}, group || say.others),
      ...some.map((operation) => drawOperation(operation, say)),
    ]),
  ].filter((node): node is HTMLElement => node !== false);
}

/** In the order that groups are first met in. */
function groupsOf(operations: readonly Operation[]): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations)
    groups.set(operation.group, [...(groups.get(operation.group) ?? []), operation]);
  return groups;
}

function drawOperation(operation: Operation, say: Messages): HTMLElement {
  const { method, path, summary, description, deprecated, curl } = operation;
  const head = element(
    'summary',
    {},
    element('strong', { class: 'method' }, method),
    ' ',
    element('code', {}, path),
    summary && ` ${summary}`,
    deprecated && element('em', {}, ` (${say.deprecated})`),
  );
  return element(
    'details',
    { class: 'operation' },
    head,
    ...paragraphs(description),
    drawParameters(operation, say),
    drawSent(operation, say),
    drawAnswers(operation, say),
    element('p', { class: 'label' }, say.example),
    element('pre', { class: 'snippet', tabindex: 0 }, element('code', {}, curl)),
  );
}

function paragraphs(text: string): HTMLElement[] {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return parts.map((part) => element('p', {}, part.trim()));
}

function drawParameters({ parameters, method, path }: Operation, say: Messages): HTMLElement | undefined {
  if (parameters.length === 0) return undefined;
  const rows = parameters.map((parameter) => [
    element('span', {}, element('code', {}, parameter.name), parameter.required && ` (${say.required})`),
    say.places[parameter.in] ?? parameter.in,
    parameter.type,
    parameter.description,
  ]);
  const columns = [say.name, say.place, say.type, say.what];
  return table(say.parameters, `${say.parameters}: ${method} ${path}`, columns, rows);
}

function drawSent({ sends }: Operation, say: Messages): HTMLElement | undefined {
  return sends.length === 0 ? undefined : element('p', {}, `${say.sends} ${sends.join(', ')}`);
}

function drawAnswers({ answers, method, path }: Operation, say: Messages): HTMLElement | undefined {
  if (answers.length === 0) return undefined;
  const rows = answers.map((answer) => [
    answer.status === 'default' ? say.any : element('code', {}, answer.status),
    answer.description,
    answer.mediaTypes.join(', '),
  ]);
  return table(
    say.answers,
    `${say.answers}: ${method} ${path}`,
    [say.status, say.what, say.mediaTypes],
    rows,
  );
}

type Cell = Node | string;

function table(
  heading: string,
  label: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): HTMLElement {
  const head = element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)));
  const body = rows.map(([first, ...others]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...others.map((cell) => element('td', {}, cell)),
    ),
  );
  const made = element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  const region = { class: 'table', role: 'region', tabindex: 0, 'aria-label': label };
  return element('div', {}, element('p', { class: 'label' }, heading), element('div', region, made));
}
