/** Values that are remembered at most: 4 bytes for each of two sums and the row, so that they take up 25 MB. */
const MOST = 1_500_000;
const MOST_SLOTS = 2_097_152;

/**
 * Remembers values, each with the row it was on, without keeping them: by two sums of 32 bits. Two different values
 * have the same sums once in 2^64.
 */
export class SeenValues {
  #slots = 4096;
  #sums = new Uint32Array(2 * this.#slots);
  #rows = new Uint32Array(this.#slots);
  #count = 0;

  /** True when no more values are remembered: later values are only compared with the first million and a half. */
  get isFull(): boolean {
    return this.#count >= MOST;
  }

  /** The row on which the value was met before; where it is new it is remembered and `undefined` returned. */
  rowOf(value: string, row: number): number | undefined {
    const [a, b] = sumsOf(value);
    for (let slot = a & (this.#slots - 1); ; slot = (slot + 1) & (this.#slots - 1)) {
      const known = this.#rows[slot]!;
      if (known === 0) {
        if (!this.isFull) this.#put(slot, a, b, row);
        return undefined;
      }
      if (this.#sums[2 * slot] === a && this.#sums[2 * slot + 1] === b) return known;
    }
  }

  #put(slot: number, a: number, b: number, row: number): void {
    this.#sums[2 * slot] = a;
    this.#sums[2 * slot + 1] = b;
    this.#rows[slot] = row;
    this.#count += 1;
    if (this.#count > this.#slots * 0.75 && this.#slots < MOST_SLOTS) this.#grow();
  }

  #grow(): void {
    const [sums, rows] = [this.#sums, this.#rows];
    this.#slots *= 2;
    this.#sums = new Uint32Array(2 * this.#slots);
    this.#rows = new Uint32Array(this.#slots);
    for (let i = 0; i < rows.length; i += 1) {
      if (rows[i] === 0) continue;
      let slot = sums[2 * i]! & (this.#slots - 1);
      while (this.#rows[slot] !== 0) slot = (slot + 1) & (this.#slots - 1);
      this.#sums[2 * slot] = sums[2 * i]!;
      this.#sums[2 * slot + 1] = sums[2 * i + 1]!;
      this.#rows[slot] = rows[i]!;
    }
  }
}

/** Two sums of the text: FNV-1a and a sum of another multiplier, both mixed at the end as in MurmurHash3. */
function sumsOf(text: string): [number, number] {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x5bd1e995) ^ (b >>> 15);
  }
  return [mixed(a), mixed(b ^ text.length)];
}

function mixed(sum: number): number {
  let x = sum ^ (sum >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
