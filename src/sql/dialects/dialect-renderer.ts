/** What a dialect writes in its own way; all else is written alike. */
export interface DialectRenderer {
  /** A name of a column, or of one part of a table's name. */
  identifier(name: string): string;
  /** A text. */
  literal(text: string): string;
  /** A plain decimal number. */
  amount(text: string): string;
  /** The type conversion to an exact decimal that holds so many digits before the point, and so many places. */
  decimal(sql: string, digits: number, places: number): string;
  /** The type conversion to text. */
  text(sql: string): string;
}
