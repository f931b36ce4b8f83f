import { isPlainObject } from '../../model/plain-object.ts';
import { type Pointer, pointer } from '../../model/pointer.ts';
import { findProperty, labelOf, type PropertyOwner } from '../../model/properties.ts';
import { DEFAULT_LANGUAGE, type Localised } from '../../model/text.ts';
import { clipped, inWords, LONGEST_VALUE } from '../../model/words/value-words.ts';
import type { FieldChange } from './change.ts';
import { distributionName, type LooseDistribution, pairDistributions } from './distributions.ts';
import { isSame } from './is-same.ts';
import { shortenedAround } from './shortened.ts';

type Data = Readonly<Record<string, unknown>>;

/** The owner of the properties compared, and their place. */
interface Within {
  owner: PropertyOwner;
  /** Stands before the label of each property: of which distribution it is. */
  prefix: Localised | undefined;
  at: Pointer;
}

/**
 * Compares the data of a file, property by property, in the order of the file after the change. A key that is there
 * without a value holds something that the schema refused; it is skipped. Never throws.
 */
export function fieldChanges(owner: PropertyOwner, before: Data, after: Data): FieldChange[] {
  return changesWithin({ owner, prefix: undefined, at: '' }, before, after);
}

function changesWithin(within: Within, before: Data, after: Data): FieldChange[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys]
    .filter((key) => !isRefused(before, key) && !isRefused(after, key))
    .filter((key) => !isSame(ownValue(before, key), ownValue(after, key)))
    .flatMap((key) => changesOf(within, key, ownValue(before, key), ownValue(after, key)));
}

function isRefused(data: Data, key: string): boolean {
  return Object.hasOwn(data, key) && data[key] === undefined;
}

function ownValue(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Parts of a file whose properties are reported one by one: together they are longer than what changed in them. */
const SPLIT_PARTS: Readonly<Record<string, PropertyOwner>> = {
  defaults: 'publisher.defaults',
  record: 'record',
};

function changesOf(within: Within, key: string, before: unknown, after: unknown): FieldChange[] {
  const at = within.at + pointer(key);
  if (within.owner === 'dataset' && key === 'distribution') return distributionChanges(at, before, after);
  const part = Object.hasOwn(SPLIT_PARTS, key) ? SPLIT_PARTS[key] : undefined;
  if (part && isPlainObject(before ?? {}) && isPlainObject(after ?? {})) {
    const inner: Within = { owner: part, prefix: labelOf(within.owner, key), at };
    return changesWithin(inner, (before ?? {}) as Data, (after ?? {}) as Data);
  }
  const { kind, list } = findProperty(within.owner, key) ?? {};
  if (kind === 'text' && !list) return textChanges(within, key, before, after);
  if (kind === 'words') return keywordChanges(within, key, before, after);
  return isList(before) || isList(after)
    ? [itemsChange(within, key, labelled(within, key), at, before, after)]
    : [valueChange(within, key, at, before, after)];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function labelled({ owner, prefix }: Within, key: string): Localised {
  const name = labelOf(owner, key) ?? { sv: clipped(key, 60), en: clipped(key, 60) };
  if (!prefix) return name;
  return { sv: `${prefix.sv}: ${name.sv}`, en: `${prefix.en}: ${name.en}` };
}

function valueChange(
  { owner, ...rest }: Within,
  key: string,
  at: Pointer,
  before: unknown,
  after: unknown,
): FieldChange {
  const [was, is] = toldApart(before, after, (value) => inWords(owner, key, value));
  return { pointer: at, label: labelled({ owner, ...rest }, key), before: was, after: is };
}

/** Both values in words; as they are written in full where the words leave out what differs. */
function toldApart(
  before: unknown,
  after: unknown,
  say: (value: unknown) => Localised,
): [Localised | undefined, Localised | undefined] {
  const was = before === undefined ? undefined : say(before);
  const is = after === undefined ? undefined : say(after);
  if (!was || !is || was.sv !== is.sv || was.en !== is.en) return [was, is];
  return shortened(both(JSON.stringify(before)), both(JSON.stringify(after)));
}

function both(text: string): Localised {
  return { sv: text, en: text };
}

function shortened(before: Localised, after: Localised): [Localised, Localised] {
  const [svBefore, svAfter] = shortenedAround(before.sv, after.sv);
  const [enBefore, enAfter] = shortenedAround(before.en, after.en);
  return [
    { sv: svBefore, en: enBefore },
    { sv: svAfter, en: enAfter },
  ];
}

const LANGUAGES: Readonly<Record<string, Localised>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
};

/** One for each language whose text has changed; a plain text is Swedish. */
function textChanges(within: Within, key: string, before: unknown, after: unknown): FieldChange[] {
  const was = byLanguage(before);
  const is = byLanguage(after);
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((language) => !isSame(was.get(language), is.get(language)))
    .map((language) => {
      const [old, now] = wordedTexts(was.get(language), is.get(language));
      const at = within.at + (isPlainObject(after ?? before) ? pointer(key, language) : pointer(key));
      const label = inLanguage(labelled(within, key), language);
      return { pointer: at, label, before: old, after: now };
    });
}

function wordedTexts(before: unknown, after: unknown): [Localised | undefined, Localised | undefined] {
  if (typeof before === 'string' && typeof after === 'string') return shortened(both(before), both(after));
  const worded = (text: unknown) => (typeof text === 'string' ? both(clipped(text)) : undefined);
  return [worded(before), worded(after)];
}

function byLanguage(value: unknown): Map<string, unknown> {
  if (value === undefined || value === null) return new Map();
  return new Map(isPlainObject(value) ? Object.entries(value) : [[DEFAULT_LANGUAGE, value]]);
}

function inLanguage(label: Localised, language: string): Localised {
  if (language === DEFAULT_LANGUAGE) return label;
  const name = LANGUAGES[language] ?? both(clipped(language, 20));
  return { sv: `${label.sv} (${name.sv})`, en: `${label.en} (${name.en})` };
}

function keywordChanges(within: Within, key: string, before: unknown, after: unknown): FieldChange[] {
  const was = byLanguage(before);
  const is = byLanguage(after);
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((language) => !isSame(was.get(language), is.get(language)))
    .map((language) => {
      const label = inLanguage(labelled(within, key), language);
      return itemsChange(within, key, label, within.at + pointer(key), was.get(language), is.get(language));
    });
}

/** The items removed from and added to a list; both lists whole where only their order has changed. */
function itemsChange(
  { owner }: Within,
  key: string,
  label: Localised,
  at: Pointer,
  before: unknown,
  after: unknown,
): FieldChange {
  const was = listOf(before);
  const is = listOf(after);
  const went = without(was, is);
  const came = without(is, was);
  const moved = went.length === 0 && came.length === 0;
  const [wentWords, cameWords] = toldApart(filled(moved ? was : went), filled(moved ? is : came), (items) =>
    inWords(owner, key, items),
  );
  return { pointer: at, label, ...(moved ? {} : { items: true }), before: wentWords, after: cameWords };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function filled(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** The items of `list` that are not in `other`, as often as they are there. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const counts = new Map<string, number>();
  for (const item of other) count(counts, JSON.stringify(item), 1);
  return list.filter((item) => count(counts, JSON.stringify(item), -1) < 0);
}

function count(counts: Map<string, number>, key: string, by: number): number {
  const now = Math.max(-1, (counts.get(key) ?? 0) + by);
  counts.set(key, now < 0 ? 0 : now);
  return now;
}

function distributionChanges(at: Pointer, before: unknown, after: unknown): FieldChange[] {
  const was = listOf(before) as readonly (LooseDistribution | undefined)[];
  const is = listOf(after) as readonly (LooseDistribution | undefined)[];
  return pairDistributions(was, is).flatMap((pair) => {
    const old = pair.before === undefined ? undefined : was[pair.before];
    const now = pair.after === undefined ? undefined : is[pair.after];
    const position = pair.after ?? pair.before ?? 0;
    const place = at + pointer(position);
    if (old && now) {
      const prefix = withWord(distributionName(now, position));
      return changesWithin({ owner: 'distribution', prefix, at: place }, old as Data, now as Data);
    }
    return old || now ? [wholeDistribution(place, old, now, position)] : [];
  });
}

function withWord({ sv, en }: Localised): Localised {
  return { sv: `Distribution ”${sv}”`, en: `Distribution “${en}”` };
}

/** A distribution that came or went, by what most decides what it is worth. */
function wholeDistribution(
  at: Pointer,
  before: LooseDistribution | undefined,
  after: LooseDistribution | undefined,
  position: number,
): FieldChange {
  const say = (item: LooseDistribution | undefined) => item && summary(item, position);
  const label = labelOf('dataset', 'distribution')!;
  return { pointer: at, label, items: true, before: say(before), after: say(after) };
}

function summary(item: LooseDistribution, position: number): Localised {
  const parts = (['format', 'license', 'downloadURL', 'accessURL'] as const).flatMap((key) =>
    item[key] === undefined ? [] : [inWords('distribution', key, item[key])],
  );
  const named =
    item.title === undefined && item.format ? parts : [distributionName(item, position), ...parts];
  const joined = (language: keyof Localised): string =>
    clipped(named.map((part) => part[language]).join(', '), LONGEST_VALUE);
  return { sv: joined('sv'), en: joined('en') };
}
