/** A symmetric matrix of floats, by rows up to the diagonal; each row begins where it first is not zero. */
export interface Skyline {
  readonly rows: readonly Float64Array[];
  /** The column in which each row begins. */
  readonly first: readonly number[];
}

/** An empty matrix of which the rows begin in given columns. */
export const skyline = (first: readonly number[]): Skyline => ({
  rows: first.map((column, row) => new Float64Array(row - column + 1)),
  first,
});

/** A pivot this much smaller than its diagonal comes of rounding: the row follows from those before it. */
const follows = 1e-11;

/**
 * Solves matrix × x = right for a positive semidefinite matrix by Cholesky's method, in place; an unknown of a row that
 * follows from others becomes zero.
 */
export function solveSkyline({ rows, first }: Skyline, right: Float64Array): Float64Array {
  const size = rows.length;
  for (let row = 0; row < size; row++) {
    const own = rows[row] as Float64Array;
    const begin = first[row] as number;
    const diagonal = own[row - begin] as number;
    let sum = right[row] as number;
    let square = diagonal;
    for (let column = begin; column < row; column++) {
      const other = rows[column] as Float64Array;
      const from = first[column] as number;
      let entry = own[column - begin] as number;
      for (let at = Math.max(begin, from); at < column; at++) {
        entry -= (own[at - begin] as number) * (other[at - from] as number);
      }
      entry /= other[column - from] as number;
      own[column - begin] = entry;
      square -= entry * entry;
      sum -= entry * (right[column] as number);
    }
    // Dividing by what is beyond every bound leaves the unknown of this row zero.
    own[row - begin] = square > follows * diagonal ? Math.sqrt(square) : Number.POSITIVE_INFINITY;
    right[row] = sum / (own[row - begin] as number);
  }
  for (let row = size - 1; row >= 0; row--) {
    const own = rows[row] as Float64Array;
    const begin = first[row] as number;
    const value = (right[row] as number) / (own[row - begin] as number);
    right[row] = value;
    for (let column = begin; column < row; column++) {
      right[column] = (right[column] as number) - (own[column - begin] as number) * value;
    }
  }
  return right;
}
