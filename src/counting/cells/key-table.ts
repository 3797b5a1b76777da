/** Numbers triples of 32-bit integers in the order in which they first come: a hash table without objects. */
export interface KeyTable {
  /** How many triples there are. */
  readonly size: number;
  /** A part of a triple, by its number. */
  first(number: number): number;
  second(number: number): number;
  third(number: number): number;
  /** The number of a triple; a new one gets the next number. */
  find(first: number, second: number, third: number): number;
}

/** An empty table. */
export function keyTable(): KeyTable {
  return new Triples();
}

class Triples implements KeyTable {
  size = 0;
  /** Four places a triple, the last unused, so that a triple lies in one cache line. */
  #parts: Int32Array = new Int32Array(4 * 256);
  /**
   * What lies in each slot: 0 for nothing, else number + 1 in the low bits and, above them, bits of the hash that the
   * position does not tell, so that another triple is mostly told from a slot alone. At most half of the slots are taken.
   */
  #slots: Int32Array = new Int32Array(512);
  /** How many bits the position of a slot has. */
  #bits = 9;

  first(number: number): number {
    return this.#parts[4 * number] as number;
  }

  second(number: number): number {
    return this.#parts[4 * number + 1] as number;
  }

  third(number: number): number {
    return this.#parts[4 * number + 2] as number;
  }

  find(first: number, second: number, third: number): number {
    const slots = this.#slots;
    const parts = this.#parts;
    const bits = this.#bits;
    const mask = slots.length - 1;
    const hashed = hash(first, second, third);
    const tag = (hashed & 0x7fffffff) >>> bits;
    let slot = hashed & mask;
    for (;;) {
      const taken = slots[slot] as number;
      if (taken === 0) return this.#insert(slot, tag, first, second, third);
      if (taken >>> bits === tag) {
        const number = (taken & mask) - 1;
        const at = 4 * number;
        if (parts[at] === first && parts[at + 1] === second && parts[at + 2] === third) return number;
      }
      slot = (slot + 1) & mask;
    }
  }

  #insert(slot: number, tag: number, first: number, second: number, third: number): number {
    const number = this.size;
    this.#parts[4 * number] = first;
    this.#parts[4 * number + 1] = second;
    this.#parts[4 * number + 2] = third;
    this.#slots[slot] = (tag << this.#bits) | (number + 1);
    this.size = number + 1;
    if (2 * this.size === this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const parts = new Int32Array(2 * this.#parts.length);
    parts.set(this.#parts);
    this.#parts = parts;
    // The old slots go before the new ones come, which halves the memory at the peak.
    const count = 2 * this.#slots.length;
    this.#slots = new Int32Array(0);
    this.#slots = new Int32Array(count);
    this.#bits += 1;
    const slots = this.#slots;
    const bits = this.#bits;
    const mask = count - 1;
    for (let number = 0; number < this.size; number++) {
      const at = 4 * number;
      const hashed = hash(parts[at] as number, parts[at + 1] as number, parts[at + 2] as number);
      let slot = hashed & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (((hashed & 0x7fffffff) >>> bits) << bits) | (number + 1);
    }
  }
}

/** Mixes three integers so that any of their bits moves the low bits of the result. */
function hash(first: number, second: number, third: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
