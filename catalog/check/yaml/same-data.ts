/** True when two values are the same plain data: same types, same values, same keys in the same order. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [entries, others] = [Object.entries(a), Object.entries(b)];
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => {
      const [otherKey, other] = others[index]!;
      return key === otherKey && sameData(value, other);
    })
  );
}
