import type { Quantity } from "../rate/index.ts";
import type { Level } from "./check-line.ts";

/**
 * One line of a disbursement table: the plan and the disbursement of one pot of capital, and the keys that say which.
 *
 * Besides the keys named here a line may carry any others, and a summary may group by them.
 */
export interface DisbursementLine {
  /** The capital of the plan, zero or more: figures of money, or numbers in one unit throughout the lines. */
  readonly plan: Quantity;
  /** What was disbursed of it. */
  readonly disbursed: Quantity;
  /** Whether this is capital of an earlier year, carried over (vốn kéo dài). Default: false. */
  readonly carriedOver?: boolean | undefined;
  /** Whether the plan is an addition by the local authorities to what the Prime Minister assigned. Default: false. */
  readonly localAddition?: boolean | undefined;
  /** The year whose plan the capital belongs to; for carried-over capital the earlier year. */
  readonly planYear?: number | string | null | undefined;
  /** Vốn đầu tư phát triển, or vốn sự nghiệp (chi thường xuyên). */
  readonly capitalKind?: "investment" | "recurrent" | null | undefined;
  /** The budget that the capital comes from: ngân sách trung ương or địa phương. */
  readonly source?: "central" | "local" | null | undefined;
  readonly programme?: string | null | undefined;
  /** Dự án: 1 to 7 in the sustainable poverty reduction programme of 2021-2025. */
  readonly project?: number | string | null | undefined;
  /** Tiểu dự án, counted within its project: group by both. */
  readonly subProject?: number | string | null | undefined;
  /** The level of government that spends the capital. */
  readonly level?: Level | null | undefined;
  /** The day that the amounts stand for, "2023-08-31". */
  readonly asOf?: string | null | undefined;
}
