/** Numbers triples of 32-bit integers in the order in which they first come: a hash table without objects. */
export interface KeyTable {
  /** How many triples there are. */
  readonly size: number;
  /** The parts of each triple, by its number; the arrays are replaced when the table grows. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  /** The number of a triple; a new one gets the next number. */
  find(first: number, second: number, third: number): number;
}

/** An empty table. */
export function keyTable(): KeyTable {
  return new Triples();
}

/** A class, because its loops are the hottest of the room after the packing of profiles. */
class Triples implements KeyTable {
  size = 0;
  first: Int32Array = new Int32Array(256);
  second: Int32Array = new Int32Array(256);
  third: Int32Array = new Int32Array(256);
  /** Number + 1 of the triple in each slot, 0 in an empty one; at most half of the slots are taken. */
  #slots: Int32Array = new Int32Array(512);

  find(first: number, second: number, third: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(first, second, third) & mask;
    for (;;) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return this.#insert(slot, first, second, third);
      if (this.first[number] === first && this.second[number] === second && this.third[number] === third) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
  }

  #insert(slot: number, first: number, second: number, third: number): number {
    const number = this.size;
    this.first[number] = first;
    this.second[number] = second;
    this.third[number] = third;
    this.#slots[slot] = number + 1;
    this.size = number + 1;
    if (this.size === this.first.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.first = doubled(this.first);
    this.second = doubled(this.second);
    this.third = doubled(this.third);
    // The old slots go before the new ones come, which halves the memory at the peak.
    const slots = 2 * this.#slots.length;
    this.#slots = new Int32Array(0);
    this.#slots = new Int32Array(slots);
    const mask = slots - 1;
    for (let number = 0; number < this.size; number++) {
      let slot =
        hash(this.first[number] as number, this.second[number] as number, this.third[number] as number) &
        mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** Mixes three integers so that any of their bits moves the low bits of the result. */
function hash(first: number, second: number, third: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function doubled(values: Int32Array): Int32Array {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
