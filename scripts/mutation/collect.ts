/** Stand-ins for Vitest's `describe` and `test` that collect tests instead of running them, with Vitest's own `expect`. */
import * as vitest from "@vitest/expect";

/** A test of a bundle. */
export interface CollectedTest {
  /** The names of its groups and its own, and its number where several are called so. */
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...args: readonly unknown[]) => unknown;
type State = (name: string, ...rest: readonly unknown[]) => void;
interface StateEach extends State {
  each: (table: readonly unknown[]) => State;
}

const { chai, getState, setState } = vitest;
for (const plugin of [vitest.JestExtend, vitest.JestChaiExpect, vitest.JestAsymmetricMatchers]) {
  chai.use(plugin);
}

/** Vitest's `expect`, which it makes itself only where it runs tests. */
function makeExpect(): object {
  const shared = globalThis as Record<PropertyKey, unknown>;
  const expect = Object.assign(
    (value: unknown, message?: string) => chai.expect(value, message),
    chai.expect,
    shared[vitest.ASYMMETRIC_MATCHERS_OBJECT],
  ) as never as Parameters<typeof setState>[1];
  Object.assign(expect, {
    getState: () => getState(expect),
    setState: (state: Parameters<typeof setState>[0]) => setState(state, expect),
    unreachable: (message = "") => chai.assert.fail(`expected ${message} not to be reached`),
  });
  shared[vitest.GLOBAL_EXPECT] = expect;
  setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
  return expect;
}

const expect = makeExpect();

/** What a bundle gets where it asks for `vitest`, and the tests that it states. */
export function collector(): { readonly module: object; readonly tests: readonly CollectedTest[] } {
  const tests: CollectedTest[] = [];
  const times = new Map<string, number>();
  const groups: string[] = [];
  const bodyOf = (rest: readonly unknown[]): Body => rest.find((one) => typeof one === "function") as Body;
  const forEach = (state: (name: string, body: Body, args: readonly unknown[]) => void): StateEach => {
    const once: State = (name, ...rest) => state(name, bodyOf(rest), []);
    const each = (table: readonly unknown[]): State => {
      return (name, ...rest) => {
        for (const row of table) state(name, bodyOf(rest), Array.isArray(row) ? row : [row]);
      };
    };
    return Object.assign(once, { each });
  };
  const describe = forEach((name, body, args) => {
    groups.push(name);
    body(...args);
    groups.pop();
  });
  const test = forEach((name, body, args) => {
    const title = [...groups, name].join(" > ");
    const time = (times.get(title) ?? 0) + 1;
    times.set(title, time);
    tests.push({ id: time === 1 ? title : `${title} (${time})`, run: () => body(...args) });
  });
  return { module: { describe, test, expect }, tests };
}
