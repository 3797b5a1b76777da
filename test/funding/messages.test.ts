/** Every refusal of the funding room says what was expected, what came and where. */
import {
  disbursement,
  mobilisation,
  parseFigure,
  summariseDisbursements,
  summariseMobilisation,
} from "poverty-indicators";
import { describe, expect, test } from "vitest";

const plain = 'expected a plain decimal with a point, such as "1234.5"';
const money = parseFigure("5 tỷ đồng");
const plan = { plan: 2, disbursed: 1, level: "province" } as const;
const fund = { target: 2, raised: 1, level: "province" } as const;
const summarise = (line: unknown, by: unknown = "level"): unknown =>
  summariseDisbursements([plan, line] as never, { by } as never);
const summariseFunds = (line: unknown, by: unknown = "level"): unknown =>
  summariseMobilisation([fund, line] as never, { by } as never);

const refusals: readonly (readonly [() => unknown, string])[] = [
  [
    () => disbursement(null as never),
    "Cannot compute a disbursement from null: expected an object with plan and disbursed",
  ],
  [() => disbursement({ plan: "x", disbursed: 1 }), `Cannot read plan "x": ${plain}`],
  [() => disbursement({ plan: 1, disbursed: "x" }), `Cannot read disbursed "x": ${plain}`],
  [() => disbursement({ plan: -1, disbursed: 1 }), "Cannot read plan -1: expected zero or more"],
  [
    () => disbursement({ plan: parseFigure("5 hộ"), disbursed: 1 }),
    "Cannot read plan: expected an amount of money, and it is in household",
  ],
  [
    () => disbursement({ plan: money, disbursed: 1 }),
    "Cannot put disbursed and the amounts before it together: one is in vnd, the other a number without a unit",
  ],
  [
    () => mobilisation(7 as never),
    "Cannot compute a mobilisation from 7: expected an object with target and raised",
  ],
  [() => mobilisation({ target: "x", raised: 1 }), `Cannot read target "x": ${plain}`],
  [() => mobilisation({ target: 1, raised: "x" }), `Cannot read raised "x": ${plain}`],
  [() => mobilisation({ target: 1, raised: 1, pledged: "x" }), `Cannot read pledged "x": ${plain}`],
  [() => summariseDisbursements(7 as never, { by: [] }), "Cannot summarise 7: expected an array of lines"],
  [
    () => summariseDisbursements([plan], undefined as never),
    "Cannot summarise lines from undefined: expected an object with by",
  ],
  [() => summarise(null), "Cannot read lines[1] null: expected an object"],
  [() => summarise(7), "Cannot read lines[1] 7: expected an object"],
  [() => summarise([1, 2]), "Cannot read lines[1] an array of 2: expected an object"],
  [() => summarise({ ...plan, plan: "x" }), `Cannot read lines[1].plan "x": ${plain}`],
  [() => summarise({ ...plan, disbursed: "x" }), `Cannot read lines[1].disbursed "x": ${plain}`],
  [
    () => summarise({ ...plan, plan: money }),
    "Cannot put lines[1].plan and the amounts before it together: one is a number without a unit, the other in vnd",
  ],
  [
    () => summarise({ ...plan, asOf: "31/8/2023" }),
    'Cannot read lines[1].asOf "31/8/2023": expected a day of the calendar such as "2026-12-31"',
  ],
  [
    () => summarise({ ...plan, level: "tỉnh" }),
    'Cannot read lines[1].level "tỉnh": expected central, province, district, commune, district-and-commune',
  ],
  [
    () => summarise({ ...plan, capitalKind: "loan" }),
    'Cannot read lines[1].capitalKind "loan": expected investment, recurrent',
  ],
  [
    () => summarise({ ...plan, source: "foreign" }),
    'Cannot read lines[1].source "foreign": expected central, local',
  ],
  [() => summarise({ ...plan, carriedOver: 1 }), "Cannot read lines[1].carriedOver 1: expected false, true"],
  [
    () => summarise({ ...plan, localAddition: "no" }),
    'Cannot read lines[1].localAddition "no": expected false, true',
  ],
  [() => summarise(plan, 7), "Cannot group lines by 7: expected the name of a key, or an array of names"],
  [
    () => summarise(plan, ["level", null]),
    "Cannot group lines by null: expected the name of a key, or an array of names",
  ],
  [
    () => summarise({ plan: 1, disbursed: 1 }),
    'Cannot group lines by "level": lines[1] has no such key; give null where it does not apply',
  ],
  [
    () => summarise({ ...plan, level: undefined }),
    'Cannot group lines by "level": lines[1] has no such key; give null where it does not apply',
  ],
  [
    () => summariseDisbursements([{ ...plan, region: {} }], { by: "region" }),
    'Cannot group lines by "region": lines[0] has an object {  } there, and not a text, a finite number, true, false or null',
  ],
  [
    () => summariseDisbursements([{ ...plan, year: Number.NaN }], { by: "year" }),
    'Cannot group lines by "year": lines[0] has NaN there, and not a text, a finite number, true, false or null',
  ],
  [() => summariseFunds({ ...fund, target: "x" }), `Cannot read lines[1].target "x": ${plain}`],
  [() => summariseFunds({ ...fund, raised: "x" }), `Cannot read lines[1].raised "x": ${plain}`],
  [() => summariseFunds({ ...fund, pledged: "x" }), `Cannot read lines[1].pledged "x": ${plain}`],
  [
    () => summariseFunds({ ...fund, asOf: "2019" }),
    'Cannot read lines[1].asOf "2019": expected a day of the calendar such as "2026-12-31"',
  ],
];

describe("a refusal of the funding room", () => {
  test.each(refusals.map(([act, message]) => [message, act] as const))("%s", (message, act) => {
    expect(act).toThrow(expect.objectContaining({ message }));
  });
});
