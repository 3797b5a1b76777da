import type { Status } from "../judge/status.ts";

/** Dresses a text for a terminal, or leaves it as it is. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly status: (status: Status, text: string) => string;
}

const bold = 1;
const faint = 2;
const colours: Readonly<Record<Status, number>> = {
  consistent: 32,
  "consistent-if-truncated": 33,
  inconsistent: 31,
  undecidable: 36,
  "recomputed-only": faint,
  operand: faint,
  "not-recomputable": faint,
};

const dress = (code: number, text: string): string => `\u001b[${code}m${text}\u001b[0m`;

export const coloured: Style = {
  heading: (text) => dress(bold, text),
  quiet: (text) => dress(faint, text),
  status: (status, text) => dress(colours[status], text),
};

export const plain: Style = { heading: (text) => text, quiet: (text) => text, status: (_, text) => text };
