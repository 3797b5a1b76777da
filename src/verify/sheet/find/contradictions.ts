import type { Contradiction } from "../sheet-report.ts";
import type { Workbench } from "./workbench.ts";
export function contradictionsOf(_bench: Workbench, _groups: readonly number[][]): Contradiction[] {
  return [];
}
