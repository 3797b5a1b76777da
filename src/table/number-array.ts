/** A typed array whose elements are numbers. */
export type NumberArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

const kinds = new Set([
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
]);

/** Whether a value is a typed array of numbers, also of another realm. */
export const isNumberArray = (value: unknown): value is NumberArray =>
  ArrayBuffer.isView(value) && kinds.has((value as NumberArray)[Symbol.toStringTag]);

/** The bytes of a typed array of one byte an element; `null` for all others. */
export function bytesOf(numbers: NumberArray): Uint8Array | null {
  if (numbers instanceof Uint8Array) return numbers;
  if (numbers.BYTES_PER_ELEMENT !== 1) return null;
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length);
}
