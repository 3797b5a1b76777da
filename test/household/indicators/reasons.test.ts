import { describe, expect, test } from "vitest";
import {
  assessDeprivations,
  type HouseholdRoster,
  type IndicatorAssessment,
  type RosterMember,
  type Vietnam2022Indicator,
} from "../../../src/household/index.ts";
import { deepFreeze } from "../../deep-freeze.ts";
import { of } from "../assess.ts";

const assess = (indicator: Vietnam2022Indicator, household: HouseholdRoster, locale: "vi" | "en") =>
  assessDeprivations(deepFreeze(household), { locale }).indicators[indicator];

/** A household of one member of whom nothing is known, with an answer about where it lives. */
const home = (part: Omit<HouseholdRoster, "members">): HouseholdRoster => ({ members: [{}], ...part });

const jobseeker: RosterMember = { age: 30, work: "none", ableToWork: true, seekingWork: true };
const unschooled = { attending: "none", completed: "none", trainedOnTheJob: false } as const;

/** Indicator, household, its answer, and the reason in both languages. */
const reasons: readonly (readonly [Vietnam2022Indicator, HouseholdRoster, boolean | null, string, string])[] =
  [
    [
      "employment",
      of(jobseeker),
      true,
      "Việc làm: thiếu hụt, thành viên thứ 1 muốn làm việc mà không có việc làm",
      "Employment: deprived, member 1 seeking work without finding it",
    ],
    [
      "employment",
      of({ age: 30, work: "wage", contract: false }, { age: 31, work: "wage", contract: false }, jobseeker),
      true,
      "Việc làm: thiếu hụt, thành viên thứ 3 muốn làm việc mà không có việc làm; thành viên thứ 1, 2 làm công ăn lương không có hợp đồng lao động",
      "Employment: deprived, member 3 seeking work without finding it; members 1, 2 working for a wage without a labour contract",
    ],
    [
      "employment",
      of({ age: 30, work: "own" }),
      false,
      "Việc làm: không thiếu hụt, không ai muốn làm việc mà không có việc làm, cũng không ai làm công ăn lương không có hợp đồng lao động",
      "Employment: not deprived, nobody seeks work without finding it or works for a wage without a labour contract",
    ],
    [
      "dependants",
      of({ age: 35, monthlySocialAllowance: false }, { age: 7 }, { age: 9 }),
      true,
      "Người phụ thuộc trong hộ gia đình: thiếu hụt, 2/3 nhân khẩu là người phụ thuộc, hơn một nửa",
      "Dependants in the household: deprived, 2 of 3 members are dependants, more than half",
    ],
    [
      "dependants",
      of({ age: 35, monthlySocialAllowance: false }, { age: 7 }),
      false,
      "Người phụ thuộc trong hộ gia đình: không thiếu hụt, 1/2 nhân khẩu là người phụ thuộc, không quá một nửa",
      "Dependants in the household: not deprived, 1 of 2 members are dependants, no more than half",
    ],
    [
      "dependants",
      of({}),
      null,
      "Người phụ thuộc trong hộ gia đình: chưa xác định, chưa trả lời: members[0].age, members[0].monthlySocialAllowance, members[0].disabled",
      "Dependants in the household: unknown, not answered: members[0].age, members[0].monthlySocialAllowance, members[0].disabled",
    ],
    [
      "nutrition",
      of({ age: 3, stunted: true }),
      true,
      "Dinh dưỡng: thiếu hụt, thành viên thứ 1 dưới 16 tuổi và suy dinh dưỡng chiều cao hoặc cân nặng theo tuổi",
      "Nutrition: deprived, member 1 under 16 and too short or too light for the age",
    ],
    [
      "nutrition",
      of({ age: 35 }),
      false,
      "Dinh dưỡng: không thiếu hụt, không có trẻ em dưới 16 tuổi nào suy dinh dưỡng chiều cao hoặc cân nặng theo tuổi",
      "Nutrition: not deprived, no child under 16 is too short or too light for the age",
    ],
    [
      "healthInsurance",
      of({ age: 6, healthInsurance: false }, { age: 7, healthInsurance: false }),
      true,
      "Bảo hiểm y tế: thiếu hụt, thành viên thứ 1, 2 từ đủ 6 tuổi trở lên không có bảo hiểm y tế",
      "Health insurance: deprived, members 1, 2 aged 6 or over without health insurance",
    ],
    [
      "healthInsurance",
      of({ age: 5 }),
      false,
      "Bảo hiểm y tế: không thiếu hụt, không có người nào thuộc diện xét thiếu bảo hiểm y tế",
      "Health insurance: not deprived, nobody whom the indicator asks about is without health insurance",
    ],
    [
      "adultEducation",
      of({ age: 20, ...unschooled }),
      true,
      "Trình độ giáo dục của người lớn: thiếu hụt, thành viên thứ 1 từ 16 đến 30 tuổi không theo học và không có bằng cấp, chứng chỉ so với độ tuổi",
      "Education of adults: deprived, member 1 aged 16 to 30, neither attending nor holding the certificate that goes with the age",
    ],
    [
      "adultEducation",
      of({ age: 31 }),
      false,
      "Trình độ giáo dục của người lớn: không thiếu hụt, mọi người từ 16 đến 30 tuổi đều đang học hoặc có bằng cấp, chứng chỉ so với độ tuổi",
      "Education of adults: not deprived, everyone aged 16 to 30 attends or holds the certificate that goes with the age",
    ],
    [
      "adultEducation",
      of({ age: 20 }),
      null,
      "Trình độ giáo dục của người lớn: chưa xác định, chưa trả lời: members[0].attending, members[0].completed, members[0].trainedOnTheJob",
      "Education of adults: unknown, not answered: members[0].attending, members[0].completed, members[0].trainedOnTheJob",
    ],
    [
      "adultEducation",
      of({ ...unschooled, age: 16, attending: "elementary-vocational" }),
      null,
      "Trình độ giáo dục của người lớn: chưa xác định: Với người từ 16 đến dưới 18 tuổi, văn bản đã thấy không nói học sơ cấp thay cho trung học cơ sở có được tính hay không",
      "Education of adults: unknown: For ages 16 to under 18 the text seen does not say whether elementary vocational training stands in for lower secondary school",
    ],
    [
      "childSchooling",
      of({ age: 4, attending: "none" }),
      true,
      "Tình trạng đi học của trẻ em: thiếu hụt, thành viên thứ 1 từ 3 đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi",
      "Schooling of children: deprived, member 1 aged 3 to under 16, not attending the level of school that goes with the age",
    ],
    [
      "childSchooling",
      of({ age: 4, attending: "primary" }),
      false,
      "Tình trạng đi học của trẻ em: không thiếu hụt, mọi trẻ em từ 3 đến dưới 16 tuổi đều được học đúng bậc, cấp học phù hợp với độ tuổi",
      "Schooling of children: not deprived, every child aged 3 to under 16 attends the level of school that goes with the age",
    ],
    [
      "childSchooling",
      of({ age: 15, attending: "elementary-vocational" }),
      null,
      "Tình trạng đi học của trẻ em: chưa xác định: Chưa thấy văn bản quy định bậc, cấp học nào phù hợp với độ tuổi nào, học nghề khi dưới 16 tuổi và học xong trung học cơ sở trước 16 tuổi được tính ra sao",
      "Schooling of children: unknown: No text was seen of which level goes with which age, nor of how vocational training under 16 and lower secondary school completed before 16 count",
    ],
    [
      "housingQuality",
      home({ dwelling: { durableWall: false, durableColumn: false } }),
      true,
      "Chất lượng nhà ở: thiếu hụt, 2 trong ba kết cấu chính là tường, cột, mái làm bằng vật liệu không bền chắc",
      "Quality of the dwelling: deprived, 2 of the three main structures, wall, column and roof, are not durable",
    ],
    [
      "housingQuality",
      home({ dwelling: { durableWall: true, durableRoof: true } }),
      false,
      "Chất lượng nhà ở: không thiếu hụt, ít nhất hai trong ba kết cấu chính là tường, cột, mái làm bằng vật liệu bền chắc",
      "Quality of the dwelling: not deprived, at least two of the three main structures, wall, column and roof, are durable",
    ],
    [
      "housingQuality",
      home({}),
      null,
      "Chất lượng nhà ở: chưa xác định, chưa trả lời: dwelling.durableWall, dwelling.durableColumn, dwelling.durableRoof",
      "Quality of the dwelling: unknown, not answered: dwelling.durableWall, dwelling.durableColumn, dwelling.durableRoof",
    ],
    [
      "housingArea",
      home({ dwelling: { area: "7.5" } }),
      true,
      "Diện tích nhà ở bình quân đầu người: thiếu hụt, 7,5 m² cho 1 người, nhỏ hơn 8 m² mỗi người",
      "Floor area per person: deprived, 7.5 m² for 1 people, less than 8 m² each",
    ],
    [
      "housingArea",
      home({ dwelling: { area: 8 } }),
      false,
      "Diện tích nhà ở bình quân đầu người: không thiếu hụt, 8 m² cho 1 người, không nhỏ hơn 8 m² mỗi người",
      "Floor area per person: not deprived, 8 m² for 1 people, no less than 8 m² each",
    ],
    [
      "housingArea",
      home({}),
      null,
      "Diện tích nhà ở bình quân đầu người: chưa xác định, chưa trả lời: dwelling.area",
      "Floor area per person: unknown, not answered: dwelling.area",
    ],
    [
      "water",
      home({ waterSource: "surface" }),
      true,
      "Nguồn nước sinh hoạt: thiếu hụt, nguồn nước sinh hoạt không thuộc các nguồn nước sạch được liệt kê",
      "Source of domestic water: deprived, the water is from none of the clean sources that are listed",
    ],
    [
      "water",
      home({ waterSource: "piped" }),
      false,
      "Nguồn nước sinh hoạt: không thiếu hụt, nguồn nước sinh hoạt là nguồn nước sạch",
      "Source of domestic water: not deprived, the water is from a clean source",
    ],
    [
      "water",
      home({}),
      null,
      "Nguồn nước sinh hoạt: chưa xác định, chưa trả lời: waterSource",
      "Source of domestic water: unknown, not answered: waterSource",
    ],
    [
      "latrine",
      home({ latrine: "other" }),
      true,
      "Nhà tiêu hợp vệ sinh: thiếu hụt, không sử dụng nhà tiêu hợp vệ sinh",
      "Hygienic latrine: deprived, no hygienic latrine is used",
    ],
    [
      "latrine",
      home({ latrine: "septic" }),
      false,
      "Nhà tiêu hợp vệ sinh: không thiếu hụt, sử dụng nhà tiêu hợp vệ sinh",
      "Hygienic latrine: not deprived, a hygienic latrine is used",
    ],
    [
      "latrine",
      home({}),
      null,
      "Nhà tiêu hợp vệ sinh: chưa xác định, chưa trả lời: latrine",
      "Hygienic latrine: unknown, not answered: latrine",
    ],
    [
      "telecommunication",
      of({ usesInternet: false }),
      true,
      "Sử dụng dịch vụ viễn thông: thiếu hụt, không có thành viên nào sử dụng dịch vụ internet",
      "Use of telecommunication services: deprived, no member uses an internet service",
    ],
    [
      "telecommunication",
      of({}, { usesInternet: true }),
      false,
      "Sử dụng dịch vụ viễn thông: không thiếu hụt, có thành viên sử dụng dịch vụ internet",
      "Use of telecommunication services: not deprived, a member uses an internet service",
    ],
    [
      "telecommunication",
      of({ usesInternet: false }, {}),
      null,
      "Sử dụng dịch vụ viễn thông: chưa xác định, chưa trả lời: members[1].usesInternet",
      "Use of telecommunication services: unknown, not answered: members[1].usesInternet",
    ],
    [
      "informationDevices",
      { members: [{ devices: [] }], sharedDevices: [] },
      true,
      "Phương tiện phục vụ tiếp cận thông tin: thiếu hụt, không có phương tiện dùng chung nào và không có phương tiện cá nhân nào để tiếp cận thông tin",
      "Devices for access to information: deprived, there is neither a shared nor a personal device for access to information",
    ],
    [
      "informationDevices",
      of({ devices: ["laptop"] }),
      false,
      "Phương tiện phục vụ tiếp cận thông tin: không thiếu hụt, có phương tiện để tiếp cận thông tin",
      "Devices for access to information: not deprived, there is a device for access to information",
    ],
    [
      "informationDevices",
      of({ devices: [] }, {}),
      null,
      "Phương tiện phục vụ tiếp cận thông tin: chưa xác định, chưa trả lời: sharedDevices, members[1].devices",
      "Devices for access to information: unknown, not answered: sharedDevices, members[1].devices",
    ],
  ];

describe("the reason of an indicator says what was found, in both languages", () => {
  test.each(reasons)("%s of %o", (indicator, household, deprived, vi, en) => {
    const found: IndicatorAssessment = assess(indicator, household, "en");
    expect([found.deprived, found.reason]).toEqual([deprived, en]);
    expect(assess(indicator, household, "vi").reason).toBe(vi);
    expect(found.kind).toBe("indicator-assessment");
    // What is decided asks for nothing more, and names nobody but those who make a household deprived.
    if (deprived !== null) expect(found.missing).toEqual([]);
    if (deprived !== true || household.dwelling || household.waterSource || household.latrine) {
      expect(found.members).toEqual([]);
    }
  });

  test("an unknown answer asks for what is missing, however sure it would have to be", () => {
    const { nutrition } = assessDeprivations(of({ age: 3 }), {
      weakestEvidence: "read in the legal text",
    }).indicators;
    expect(nutrition.missing).toEqual(["members[0].stunted", "members[0].underweight"]);
    expect(nutrition.reason).toMatch(/^Nutrition: unknown, not answered: /);
  });

  test("devices that are known are not asked for again", () => {
    const found = assess("informationDevices", { members: [{}, { devices: [] }], sharedDevices: [] }, "en");
    expect([found.deprived, found.missing]).toEqual([null, ["members[0].devices"]]);
  });

  test("an answer on weaker ground than asked for is withheld, with all that it would have named", () => {
    const weakestEvidence = "read in the legal text";
    const of = (locale: "vi" | "en") =>
      assessDeprivations({ members: [{ age: 3, stunted: true }] }, { weakestEvidence, locale }).indicators
        .nutrition;
    expect(of("en")).toMatchObject({ deprived: null, members: [], missing: [] });
    expect(of("en").reason).toBe(
      'Nutrition: unknown, the answer would rest on evidence "read in a secondary source"',
    );
    expect(of("vi").reason).toBe(
      'Dinh dưỡng: chưa xác định, câu trả lời chỉ dựa trên căn cứ "read in a secondary source"',
    );
  });
});
