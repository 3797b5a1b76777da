/** How many more steps a search may take. Steps are counted, not timed, so that a result is the same on every machine. */
export interface Effort {
  left: number;
}

/** Takes steps; false when there were too few left. */
export function spend(effort: Effort, steps: number): boolean {
  effort.left -= steps;
  return effort.left >= 0;
}
