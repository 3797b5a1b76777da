import { describe, expect, test } from "vitest";
import {
  dongNai2022,
  haNoi2016,
  hoChiMinhCity2016,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  type Standard,
  vietnam2006,
  vietnam2011,
  vietnam2014Farm,
  vietnam2016,
  vietnam2022,
  vietnam2027,
} from "../../src/index.ts";

const all = [
  vietnam2006,
  vietnam2011,
  vietnam2014Farm,
  vietnam2016,
  vietnam2022,
  vietnam2027,
  haNoi2016,
  dongNai2022,
  hoChiMinhCity2016,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
];
const indicators = (standard: Standard) => standard.dimensions.flatMap((dimension) => dimension.indicators);

test("ids are the names of series, each once", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe("indicators, in the order of the texts", () => {
  test.each([
    [vietnam2006, ""],
    [vietnam2011, ""],
    [
      vietnam2016,
      "accessToHealthServices healthInsurance adultEducation childSchooling housingQuality housingArea water latrine telecommunication informationAssets",
    ],
    [
      vietnam2022,
      "employment dependants nutrition healthInsurance adultEducation childSchooling housingQuality housingArea water latrine telecommunication informationDevices",
    ],
  ])("$id", (standard, ids) => {
    expect(
      indicators(standard)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(ids);
  });

  test("2027 puts the treatment of waste in the place of devices", () => {
    const ids = (standard: Standard) => new Set(indicators(standard).map(({ id }) => id));
    const [before, after] = [ids(vietnam2022), ids(vietnam2027)];
    expect([...before].filter((id) => !after.has(id))).toEqual(["informationDevices"]);
    expect([...after].filter((id) => !before.has(id))).toEqual(["wasteTreatment"]);
    expect(after.size).toBe(12);
  });

  test("names of 2022 in Vietnamese, as the decree lists them", () => {
    expect(indicators(vietnam2022).map(({ label }) => label.vi)).toEqual([
      "Việc làm",
      "Người phụ thuộc trong hộ gia đình",
      "Dinh dưỡng",
      "Bảo hiểm y tế",
      "Trình độ giáo dục của người lớn",
      "Tình trạng đi học của trẻ em",
      "Chất lượng nhà ở",
      "Diện tích nhà ở bình quân đầu người",
      "Nguồn nước sinh hoạt",
      "Nhà tiêu hợp vệ sinh",
      "Sử dụng dịch vụ viễn thông",
      "Phương tiện phục vụ tiếp cận thông tin",
    ]);
  });
});

describe("certainty is as the sources leave it", () => {
  test("no threshold of an annex that was not read is given as law", () => {
    for (const standard of all) {
      for (const { threshold } of indicators(standard)) {
        expect(threshold?.evidence).not.toBe("read in the legal text");
      }
    }
  });

  test("the thresholds of 2016 and the devices of 2022 are remembered", () => {
    expect(indicators(vietnam2016).map(({ threshold }) => threshold?.evidence)).toEqual(
      new Array(10).fill("recalled"),
    );
    expect(
      indicators(vietnam2022)
        .filter(({ threshold }) => threshold?.evidence === "recalled")
        .map(({ id }) => id),
    ).toEqual(["informationDevices"]);
  });

  test("of 2027 the names beyond employment are the draft's, and most thresholds are missing", () => {
    expect(
      indicators(vietnam2027)
        .filter(({ evidence }) => evidence === "read in the legal text")
        .map(({ id }) => id),
    ).toEqual(["employment", "dependants"]);
    expect(
      indicators(vietnam2027)
        .filter(({ threshold }) => threshold !== null)
        .map(({ id }) => id),
    ).toEqual(["employment", "dependants", "nutrition"]);
  });

  test("the average living standard of 2027 was not seen: there is no such class, and the standard says so", () => {
    expect(vietnam2027.classes.map(({ id }) => id)).toEqual(["poor", "near-poor", "not-poor"]);
    expect(vietnam2027.remarks.find(({ evidence }) => evidence === "not seen")?.text.en).toMatch(
      /average living standard/,
    );
  });

  test("local standards were read in secondary sources", () => {
    for (const standard of [
      haNoi2016,
      dongNai2022,
      hoChiMinhCity2016,
      hoChiMinhCity2021,
      hoChiMinhCity2024,
    ]) {
      for (const { evidence } of standard.income.lines) expect(evidence).toBe("read in a secondary source");
      expect(standard.place).not.toBe(null);
    }
  });

  test("every value has the day on which it was checked", () => {
    const days = JSON.stringify(all).match(/"checkedOn":"[^"]*"/g) ?? [];
    expect(days.length).toBeGreaterThan(200);
    expect(new Set(days)).toEqual(new Set(['"checkedOn":"2026-11-21"']));
  });
});
