import type { Owner } from './owner.ts';
import swedish from './profiles/dcat-ap-se-3.0.1.json' with { type: 'json' };
import type { Schema } from './sources.ts';

/** The `x-display` of a property that is not shown in its default place. */
interface Display {
  /** The section of its page, else `about`; `false` where the page shows it in another way. */
  page?: string | false;
  /** `false` where Sveriges dataportal does not show it, or shows it in another way. */
  portal?: false;
  /** The key that it stands behind, where that is not the one before it in the schema. */
  after?: string;
}

/** The owners whose properties are shown on a page, and whether Sveriges dataportal shows them, too. */
const SHOWN = new Map([
  ['publisher', { isOnPortal: false }],
  ['dataset', { isOnPortal: true }],
  ['distribution', { isOnPortal: true }],
  ['service', { isOnPortal: false }],
  ['series', { isOnPortal: false }],
]);

/**
 * The keys of what is published of an owner, section by section in the order of the page (`page`), and in the order of
 * Sveriges dataportal, which knows the properties of its own profile (`portal`). Empty for what has no page.
 */
export function displayOrder(owner: Owner): Schema {
  const shown = SHOWN.get(owner.name);
  if (!shown) return {};
  const keys = inOrder(owner.written);
  const page: Record<string, string[]> = {};
  for (const key of keys) {
    const section = displayOf(owner.written[key]!).page ?? 'about';
    if (section !== false) page[section] = [...(page[section] ?? []), key];
  }
  return {
    ...(Object.keys(page).length > 0 ? { page } : {}),
    ...(shown.isOnPortal ? { portal: keys.filter((key) => isOnPortal(owner, key)) } : {}),
  };
}

function displayOf(property: Schema): Display {
  return (property['x-display'] ?? {}) as Display;
}

/** The published keys in the order of the schema, each that has one behind the key it is to stand behind. */
function inOrder(written: Record<string, Schema>): string[] {
  const published = Object.keys(written).filter((key) => written[key]!['x-rdf'] !== undefined);
  return published.reduce((order, key) => {
    const { after } = displayOf(written[key]!);
    if (after === undefined) return order;
    if (!order.includes(after)) throw new Error(`${key} stands after ${after}, which there is not`);
    const others = order.filter((other) => other !== key);
    return others.toSpliced(others.indexOf(after) + 1, 0, key);
  }, published);
}

interface ProfileRow {
  property: string;
  level: string;
}

function isOnPortal({ schema, written }: Owner, key: string): boolean {
  const classes = swedish.classes as Record<string, { properties: ProfileRow[] }>;
  const rows = classes[String(schema['x-rdf-class'])]?.properties ?? [];
  const path = written[key]!['x-rdf'] as string | { se?: string };
  const predicate = (typeof path === 'string' ? path : path.se)?.split('/')[0];
  return displayOf(written[key]!).portal !== false && rows.some(({ property }) => property === predicate);
}
