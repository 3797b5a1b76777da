/**
 * Feeds public functions with hostile input. A call may return, or throw a PovertyError; it may not return a number that
 * is none, take long, or change anything that is shared.
 */
import { isPovertyError } from "poverty-indicators";
import { hostile, isBroken, mutated } from "./hostile.ts";
import { type Random, seeded } from "./random.ts";

/** A public function, and arguments that it takes. */
export interface Subject {
  readonly name: string;
  readonly call: (...args: never[]) => unknown;
  readonly examples: readonly (readonly unknown[])[];
  /** Whether the result holds values of the arguments as they came. */
  readonly echoes?: boolean;
}

export interface Finding {
  readonly name: string;
  /** The seed of this one call. */
  readonly seed: number;
  readonly what: string;
}

export interface Outcome {
  readonly calls: number;
  readonly returned: number;
  readonly refused: number;
  readonly slowest: { readonly name: string; readonly seed: number; readonly milliseconds: number };
  readonly findings: readonly Finding[];
}

/** No call on input of these sizes may take longer; slower machines are several times faster than this. */
const longest = 3000;

/** The arguments that a seed stands for. */
export function argumentsOf({ examples }: Subject, seed: number): readonly unknown[] {
  const random = seeded(seed);
  const example = examples.length > 0 && random.chance(0.9) ? random.pick(examples) : undefined;
  if (example === undefined) return Array.from({ length: random.below(4) }, () => hostile(random));
  if (random.chance(0.05)) return example;
  const args: unknown[] = [...example];
  const changes = 1 + random.below(3);
  for (let change = 0; change < changes; change++) {
    const at = random.below(Math.max(1, args.length));
    args[at] = mutated(args[at], random);
  }
  return args;
}

const fault = (name: string, seed: number, what: string): Finding => ({ name, seed, what });

/** One call; `null` when it did as it must. */
export async function fuzzOnce(
  subject: Subject,
  seed: number,
  count: { returned: number; refused: number } = { returned: 0, refused: 0 },
): Promise<Finding | null> {
  const { name, call } = subject;
  const args = argumentsOf(subject, seed) as never[];
  try {
    const result = await call(...args);
    count.returned++;
    const wrong = subject.echoes === true ? null : numberThatIsNone(result, 0);
    return wrong === null ? null : fault(name, seed, `returned ${wrong}`);
  } catch (error) {
    if (isPovertyError(error)) {
      count.refused++;
      const { message } = error;
      return message.length <= 1000 ? null : fault(name, seed, `a message of ${message.length} characters`);
    }
    if (isBroken(error)) return null;
    return fault(
      name,
      seed,
      `threw ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`,
    );
  }
}

/** Where a result holds NaN or an infinity, which nobody may see on a screen. */
function numberThatIsNone(value: unknown, depth: number): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : String(value);
  if (typeof value !== "object" || value === null || depth > 6 || ArrayBuffer.isView(value)) return null;
  if ("toStringTag" in value)
    return (value as { isFinite?: () => boolean }).isFinite?.() === false ? String(value) : null;
  for (const key of Object.keys(value).slice(0, 40)) {
    // A citation, and a measure, are the caller's and come back as they were given.
    if (key === "source" || key === "measure") continue;
    const wrong = numberThatIsNone((value as Record<string, unknown>)[key], depth + 1);
    if (wrong !== null) return `${key}: ${wrong}`;
  }
  return null;
}

/** The calls that a seed stands for, without end: each subject in turn, with the seed of its arguments. */
export function* callsOf(
  subjects: readonly Subject[],
  seed: number,
): Generator<{ readonly subject: Subject; readonly seed: number }> {
  const random: Random = seeded(seed);
  for (let at = random.below(subjects.length); ; at++) {
    yield { subject: subjects[at % subjects.length] as Subject, seed: random.below(2 ** 32) };
  }
}

/** Calls subjects in turn, as often as is asked or until the time is over. */
export async function fuzz(
  subjects: readonly Subject[],
  options: {
    readonly seed: number;
    readonly calls?: number;
    readonly seconds?: number;
    readonly mostMilliseconds?: number;
    readonly before?: (name: string, seed: number) => void;
  },
): Promise<Outcome> {
  const count = { returned: 0, refused: 0 };
  const findings: Finding[] = [];
  const { calls: most = Number.POSITIVE_INFINITY, seconds = Number.POSITIVE_INFINITY } = options;
  const { mostMilliseconds = longest } = options;
  const end = performance.now() + seconds * 1000;
  let calls = 0;
  let slowest = { name: "", seed: 0, milliseconds: 0 };
  for (const { subject, seed } of callsOf(subjects, options.seed)) {
    if (calls >= most || performance.now() >= end || findings.length >= 200) break;
    options.before?.(subject.name, seed);
    // Time of the processor: other programs of the machine do not count.
    const begin = process.cpuUsage();
    const finding = await fuzzOnce(subject, seed, count);
    const spent = process.cpuUsage(begin);
    const milliseconds = (spent.user + spent.system) / 1000;
    calls++;
    if (finding !== null) findings.push(finding);
    if (milliseconds > slowest.milliseconds) slowest = { name: subject.name, seed, milliseconds };
    if (milliseconds > mostMilliseconds)
      findings.push(fault(subject.name, seed, `took ${milliseconds.toFixed(0)} ms`));
  }
  return { calls, ...count, slowest, findings };
}
