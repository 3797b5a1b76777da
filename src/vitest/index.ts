/**
 * Matchers for suites over official figures: importing this module adds them to the `expect` of Vitest.
 *
 * @module poverty-indicators/vitest
 */
import { expect } from "vitest";
import { toAddUpTo } from "./to-add-up-to.ts";
import { toBeConsistent } from "./to-be-consistent.ts";
import { toBePrintedFrom } from "./to-be-printed-from.ts";

expect.extend({ toAddUpTo, toBeConsistent, toBePrintedFrom });

export type { MatcherOptions } from "./matcher-options.ts";
export type { MatcherFor, PovertyMatchers } from "./matchers.ts";
export type { PrintedOperand } from "./printed-operand.ts";
export type { Judged } from "./to-be-consistent.ts";
export type { PrintedFrom } from "./to-be-printed-from.ts";
