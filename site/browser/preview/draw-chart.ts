import { element, svg } from '../elements.ts';
import type { Messages } from './messages.ts';
import type { Chart, Table } from './preview.ts';

const WIDTH = 640;

/** The table's chart, with its data as text for those who do not see it; `undefined` where there is none. */
export function drawChart({ chart, read, whole }: Table, say: Messages): HTMLElement | undefined {
  if (!chart) return undefined;
  const title = chart.kind === 'bars' ? say.bars(chart.column) : say.line(chart.column, chart.time);
  const note = whole ? '' : ` ${say.ofTheFirst(read.toLocaleString(say.locale))}`;
  return element(
    'figure',
    { class: 'preview-chart' },
    element('figcaption', {}, title + note),
    chart.kind === 'bars' ? bars(chart, say) : line(chart, title, say),
  );
}

type Bars = Extract<Chart, { kind: 'bars' }>;
type Line = Extract<Chart, { kind: 'line' }>;

/** Bars are a list: the text is the chart, and the length of each bar stands next to it. */
function bars({ bars: all }: Bars, say: Messages): HTMLElement {
  const most = Math.max(...all.map(({ count }) => count));
  const items = all.map(({ label, count }) =>
    element(
      'li',
      {},
      element('span', { class: 'bar-label' }, label),
      svg(
        'svg',
        { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        svg('rect', { width: (count / most) * 100, height: 10 }),
      ),
      element('span', { class: 'bar-count' }, count.toLocaleString(say.locale)),
    ),
  );
  return element('ul', { class: 'bars' }, ...items);
}

const HEIGHT = 240;
const MARGIN = { left: 8, right: 8, top: 24, bottom: 24 };

/** The points stand as far apart as their dates do. */
function line({ points }: Line, title: string, say: Messages): Element {
  const times = points.map(({ date }) => Date.parse(date));
  const values = points.map(({ value }) => value);
  const x = scale(times, MARGIN.left, WIDTH - MARGIN.right);
  const y = scale([Math.min(0, ...values), ...values], HEIGHT - MARGIN.bottom, MARGIN.top);
  const path = points.map((_, at) => `${at === 0 ? 'M' : 'L'}${x(times[at]!)} ${y(values[at]!)}`).join('');
  const first = points[0]!;
  const last = points.at(-1)!;
  const number = (value: number): string => value.toLocaleString(say.locale, { maximumFractionDigits: 2 });
  const label = `${title}: ${first.date} ${number(first.value)}, ${last.date} ${number(last.value)}`;
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    svg('path', { class: 'line', d: path }),
    text(MARGIN.left, HEIGHT - 6, 'start', first.date),
    text(WIDTH - MARGIN.right, HEIGHT - 6, 'end', last.date),
    text(MARGIN.left, y(first.value) - 8, 'start', number(first.value)),
    text(WIDTH - MARGIN.right, y(last.value) - 8, 'end', number(last.value)),
  );
}

function text(x: number, y: number, anchor: string, content: string): SVGElement {
  return svg('text', { x, y: Math.max(12, y), 'text-anchor': anchor }, content);
}

/** From values to pixels, to a tenth of one. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  return (value) => Math.round((from + ((value - least) / span) * (to - from)) * 10) / 10;
}
