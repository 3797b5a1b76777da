/** By four bits, the four bytes 0 or 1 that they stand for, the lowest bit first. */
const bytesOfNibble = /* @__PURE__ */ new Uint32Array(
  /* @__PURE__ */ Uint8Array.from({ length: 64 }, (_, at) => ((at >> 2) >> (at & 3)) & 1).buffer,
);

/**
 * Writes one byte 0 or 1 a bit.
 *
 * The readable form is `bytes[at + row] = bit first + row`, for every row. Where bits begin with a byte and bytes with a
 * word, four bits at a time are looked up as four bytes.
 *
 * @param first the first bit, counted from the lowest of each byte
 * @param count how many
 * @param bytes receives them from `at` on
 */
export function expandBits(
  bits: Uint8Array,
  first: number,
  count: number,
  bytes: Uint8Array,
  at: number,
): void {
  let row = 0;
  if ((first & 7) === 0 && ((bytes.byteOffset + at) & 3) === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, (count >> 3) << 1);
    const start = first >> 3;
    for (let byte = 0; 2 * byte < words.length; byte++) {
      const eight = bits[start + byte] as number;
      words[2 * byte] = bytesOfNibble[eight & 15] as number;
      words[2 * byte + 1] = bytesOfNibble[eight >> 4] as number;
    }
    row = words.length << 2;
  }
  for (; row < count; row++) {
    const bit = first + row;
    bytes[at + row] = ((bits[bit >> 3] as number) >> (bit & 7)) & 1;
  }
}
