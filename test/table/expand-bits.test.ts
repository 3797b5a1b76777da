import fc from "fast-check";
import { expect, test } from "vitest";
import { expandBits } from "../../src/table/expand-bits.ts";

test("one byte a bit, from any bit to any byte, and nothing beside them", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 12, maxLength: 12 }),
      fc.oneof(fc.constantFrom(0, 8, 16), fc.nat(40)),
      fc.oneof(fc.constantFrom(0, 4), fc.nat(9)),
      fc.nat(50),
      (bits, first, at, count) => {
        const bytes = new Uint8Array(64).fill(7);
        expandBits(bits, first, count, bytes, at);
        const expected = Array.from({ length: 64 }, (_, place) => {
          const bit = first + place - at;
          if (place < at || place >= at + count) return 7;
          return ((bits[Math.floor(bit / 8)] as number) >> (bit % 8)) % 2;
        });
        expect([...bytes]).toEqual(expected);
      },
    ),
  );
});

test("bytes that begin inside a buffer", () => {
  const bytes = new Uint8Array(new ArrayBuffer(20), 3, 16);
  expandBits(Uint8Array.of(0b1010_0001, 0xff), 0, 16, bytes, 0);
  expect([...bytes]).toEqual([1, 0, 0, 0, 0, 1, 0, 1, ...Array(8).fill(1)]);
});
