import { expect, test } from "vitest";
import "poverty-indicators/vitest";
import type { Sheet, Verdict } from "poverty-indicators";

declare const sheet: Sheet;
declare const verdict: Verdict;

test("matchers fit only what they can judge", () => {
  expect("13,26%").toBePrintedFrom({ part: "7,886 tỷ đồng", whole: "59,440 tỷ đồng" });
  expect("13,26%").not.toBePrintedFrom({ part: 1, whole: 2n }, { rounding: ["half-up", "truncate"] });
  expect(["1 hộ", "2 hộ"]).toAddUpTo("3 hộ", { locale: "vi" });
  expect(sheet).toBeConsistent();
  expect(verdict).not.toBeConsistent({ messages: "vi", undecidable: "accept" });

  // @ts-expect-error a rate is printed from a part and a whole
  expect("13,26%").toBePrintedFrom({ part: "7,886 tỷ đồng" });
  // @ts-expect-error a tolerance does not exist
  expect("13,26%").toBePrintedFrom({ part: 1, whole: 2 }, { tolerance: 0.01 });
  // @ts-expect-error a boolean is no printed figure
  expect(true).toBePrintedFrom({ part: 1, whole: 2 });
  // @ts-expect-error one figure does not add up
  expect("1 hộ").toAddUpTo("3 hộ");
  // @ts-expect-error a text cannot be judged
  expect("13,26%").toBeConsistent();
});
