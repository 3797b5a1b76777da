import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { provinces } from "../../examples/app/data/provinces.ts";
import { handle } from "../../examples/app/handle.ts";

interface Counts {
  readonly households: number;
  readonly classes: readonly { readonly id: string; readonly label: string; readonly households: number }[];
  readonly poorPercent: string;
}
interface Described extends Counts {
  readonly madeUp: boolean;
  readonly communes: readonly (Counts & { readonly name: string })[];
  readonly change: { readonly points: string };
  readonly target: { readonly outcome: string };
  readonly disbursement: { readonly total: object; readonly bySource: readonly object[] };
  readonly verdicts: readonly { readonly outcome: string; readonly because: string }[];
}

const get = (url: string) => handle({ method: "GET", url, body: "" });
const post = (body: string) => handle({ method: "POST", url: "/classify?lang=en", body });

describe("a province", () => {
  const described = get("/provinces/song-gia?lang=en").json as Described;
  const poor = ({ classes }: Counts) => classes.find(({ id }) => id === "poor")?.households ?? Number.NaN;

  test("has the households of its communes, each in one class", () => {
    const { households } = provinces[0] as (typeof provinces)[number];
    expect([described.households, described.madeUp]).toEqual([households.area.length, true]);
    for (const { id } of described.classes) {
      const inCommunes = described.communes.map(
        ({ classes }) => classes.find((one) => one.id === id)?.households ?? Number.NaN,
      );
      const all = described.classes.find((one) => one.id === id)?.households;
      expect(inCommunes.reduce((sum, count) => sum + count)).toBe(all);
    }
    expect(described.communes.reduce((sum, { households: count }) => sum + count, 0)).toBe(
      described.households,
    );
  });

  test("counts as poor who has the income and three deprivations, by a loop over the rows", () => {
    for (const { id, households } of provinces) {
      const { area, monthlyIncomePerPerson, deprivations } = households;
      const expected = area.filter((place, row) => {
        const deprived = Object.values(deprivations).reduce((sum, column) => sum + (column[row] ?? 0), 0);
        return (
          (monthlyIncomePerPerson[row] ?? 0) <= (place === "urban" ? 2_000_000 : 1_500_000) && deprived >= 3
        );
      }).length;
      expect(poor(get(`/provinces/${id}`).json as Described)).toBe(expected);
    }
  });

  test("has a change, a target, a disbursement and verdicts", () => {
    // 30,9 % before; 1181 of 4000 households after.
    expect(poor(described)).toBe(1181);
    expect(described.poorPercent).toBe("29.53%");
    expect(described.change.points).toContain("-1.38");
    expect(described.target.outcome).toBe("met");
    expect(described.disbursement.total).toEqual({ plan: "67,561", disbursed: "39,790", percent: "58.89%" });
    expect(described.verdicts.map(({ outcome }) => outcome)).toEqual(["consistent", "inconsistent"]);
    expect(described.verdicts[1]?.because).toContain("53,64%");
  });

  test("is described in Vietnamese unless told otherwise", () => {
    const { classes, poorPercent } = get("/provinces/song-gia").json as Described;
    expect([classes[0]?.label, poorPercent]).toEqual(["Hộ nghèo", "29,53%"]);
  });

  test("without a plan has no percent, and never NaN", () => {
    const { json } = get("/provinces/nui-thu?lang=en");
    expect((json as Described).disbursement.bySource[0]).toEqual({
      source: "central",
      plan: "0",
      disbursed: "0",
      percent: null,
    });
    expect((json as Described).target.outcome).toBe("missed");
    expect(JSON.stringify(json)).not.toContain("NaN");
  });
});

describe("requests", () => {
  test("a household is classified with its reasons", () => {
    const { status, json } = post('{"area":"rural","monthlyIncomePerPerson":"2250001"}');
    expect([status, (json as { class: string }).class]).toEqual([200, "not-poor"]);
  });

  test.each([
    ['{"area":"suburb","monthlyIncomePerPerson":1}', "AREA_UNKNOWN"],
    ['{"area":"rural","monthlyIncomePerPerson":-1}', "AMOUNT_NEGATIVE"],
    ["null", "ARGUMENT_INVALID"],
    ["{", undefined],
  ])("a wrong body %s is answered with 400", (body, code) => {
    const { status, json } = post(body);
    expect([status, (json as { code?: string }).code]).toEqual([400, code]);
  });

  test.each(["/", "/provinces/", "/provinces/nowhere", "/provinces/../x"])("%s is not found", (url) => {
    expect(get(url).status).toBe(404);
  });
});

describe("the program", () => {
  let program: ChildProcess | undefined;
  afterAll(() => program?.kill());

  test("listens and answers", async () => {
    const root = join(import.meta.dirname, "..", "..");
    const args = ["--import", "tsx", "examples/app/main.ts"];
    const started = spawn(process.execPath, args, { cwd: root, env: { ...process.env, PORT: "0" } });
    program = started;
    const url = await new Promise<string>((resolve, reject) => {
      started.stdout.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
      started.stderr.once("data", (bytes: Buffer) => reject(new Error(bytes.toString())));
    });
    const answer = await fetch(`${url}?lang=en`);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(get("/provinces?lang=en").json)));
    const refused = await fetch(new URL("/classify", url), { method: "POST", body: "{}" });
    expect(refused.status).toBe(400);
  });
});
