import { describe, expect, test } from "vitest";
import { type Figure, parseFigure } from "../../src/figure/index.ts";
import { refusal } from "../refusal.ts";

const shown = ({ value, places, scale, unit, qualifier, per }: Figure): unknown[] => [
  value.toFixed(),
  places,
  scale.toFixed(),
  unit,
  qualifier,
  per.join("/"),
];

// How official texts write numbers, with where each was seen.
test.each([
  ["543.764 hộ", "543764", 0, "1", "household", "none", "", "angiang.gov.vn"],
  ["6,75%", "6.75", 2, "1", "percent", "none", "", "angiang.gov.vn"],
  ["5.23 percent", "5.23", 2, "1", "percent", "none", "", "English, national rate of 2018"],
  [
    "VNĐ662.59 trillion",
    "662590000000000",
    2,
    "1000000000000",
    "vnd",
    "none",
    "",
    "English, public investment",
  ],
  ["2.332 hộ", "2332", 0, "1", "household", "none", "", "a lone dot is a thousands dot in Vietnamese"],
  ["10647,981 tỷ đồng", "10647981000000", 3, "1000000000", "vnd", "none", "", "kontum.gov.vn 48648"],
  ["10647,981 tỷ", "10647981000000", 3, "1000000000", "none", "none", "", "the same without a unit"],
  ["8.514,65 tỷ đồng", "8514650000000", 2, "1000000000", "vnd", "none", "", "kontum.gov.vn 48648"],
  ["25, 42%", "25.42", 2, "1", "percent", "none", "", "susta.vn"],
  ["37,08 %", "37.08", 2, "1", "percent", "none", "", "Điện Biên"],
  ["hơn 1, 58 triệu hộ", "1580000", 2, "1000000", "household", "over", "", "nhandaoonline"],
  ["1.500.000 đồng/người/tháng", "1500000", 0, "1", "vnd", "none", "person/month", "Nghị định 07/2021/NĐ-CP"],
  ["1,5%/năm", "1.5", 1, "1", "percent", "none", "year", "Quyết định 1722/QĐ-TTg"],
  ["1 tỷ 557 triệu đồng", "1557000000", 0, "1000000", "vnd", "none", "", "compound"],
  ["16 tỷ 274 triệu đồng", "16274000000", 0, "1000000", "vnd", "none", "", "compound"],
  [
    "1,044 triệu tỷ đồng",
    "1044000000000000",
    3,
    "1000000000000000",
    "vnd",
    "none",
    "",
    "baogialai.com.vn 579288",
  ],
  ["1,1 triệu tỷ", "1100000000000000", 1, "1000000000000000", "none", "none", "", "nested scale words"],
  ["39 vạn tấn", "390000", 0, "10000", "tonne", "none", "", "vạn is ten thousand"],
  [
    "1.09 quadrillion VND",
    "1090000000000000",
    2,
    "1000000000000000",
    "vnd",
    "none",
    "",
    "English for 1,09 triệu tỷ",
  ],
  ["gần bốn tỷ đồng", "4000000000", 0, "1000000000", "vnd", "nearly", "", "a number word"],
  ["hơn hai tỷ đồng", "2000000000", 0, "1000000000", "vnd", "over", "", "a number word"],
  ["9 trăm nghìn đồng", "900000", 0, "100000", "vnd", "none", "", "nested scale words"],
  ["ba chỉ số", "3", 0, "1", "item", "none", "", "Quyết định 59/2015/QĐ-TTg"],
  ["giảm 04%", "4", 0, "1", "percent", "none", "", "a report on Bắc Kạn, 2020"],
  ["06 dịch vụ", "6", 0, "1", "item", "none", "", "Nghị định 07/2021/NĐ-CP"],
  ["03 chỉ số", "3", 0, "1", "item", "none", "", "Nghị định 07/2021/NĐ-CP"],
  ["08 huyện", "8", 0, "1", "district", "none", "", "zero-padded"],
  ["giảm 4,89%", "4.89", 2, "1", "percent", "none", "", "25,91 to 21,02: printed % for points"],
  ["tăng 0,09%", "0.09", 2, "1", "percent", "none", "", "printed % for points"],
  ["chiếm 13,13% so với tổng số hộ nghèo DTTS", "13.13", 2, "1", "percent", "none", "", "Bình Thuận"],
  ["1,60%", "1.6", 2, "1", "percent", "none", "", "baoapbac: a trailing zero is precision"],
  ["1,6%", "1.6", 1, "1", "percent", "none", "", "thtg.vn"],
  ["gần 253 tỷ", "253000000000", 0, "1000000000", "none", "nearly", "", "gần"],
  ["khoảng 6.225,657 tỷ đồng", "6225657000000", 3, "1000000000", "vnd", "about", "", "kontum.gov.vn 48648"],
  ["ước 46,3%", "46.3", 1, "1", "percent", "about", "", "ước"],
  ["xấp xỉ 8%", "8", 0, "1", "percent", "about", "", "xấp xỉ"],
  ["ít nhất 20 mô hình", "20", 0, "1", "model", "at-least", "", "Thái Nguyên 2023"],
  ["tối thiểu 45%", "45", 0, "1", "percent", "at-least", "", "tối thiểu"],
  ["dưới 10%", "10", 0, "1", "percent", "under", "", "target of 2026-2030"],
  ["từ 40% trở lên", "40", 0, "1", "percent", "at-least", "", "từ … trở lên"],
  ["từ 1.500.000 đồng trở xuống", "1500000", 0, "1", "vnd", "at-most", "", "từ … trở xuống"],
  ["từ đủ 6 tuổi trở lên", "6", 0, "1", "year", "at-least", "", "từ đủ"],
  ["vượt gần 4 tỷ đồng", "4000000000", 0, "1000000000", "vnd", "nearly", "", "by nearly 4"],
  ["đạt gần 16 tỷ đồng", "16000000000", 0, "1000000000", "vnd", "nearly", "", "Bắc Ninh 2019"],
  ["tỉ lệ 3,62%", "3.62", 2, "1", "percent", "none", "", "tỉ lệ for tỷ lệ"],
  ["128 tỉ đồng", "128000000000", 0, "1000000000", "vnd", "none", "", "tỉ for tỷ"],
  ["630 khu dân cư", "630", 0, "1", "village", "none", "", "of a pair 630/847"],
])("%s", (text, value, places, scale, unit, qualifier, per) => {
  expect(shown(parseFigure(text))).toEqual([value, places, scale, unit, qualifier, per]);
});

test.each([
  ["4.145 hộ nghèo", "household"],
  ["12.203 hộ cận nghèo", "household"],
  ["12 hộ gia đình", "household"],
  ["19.828 hộ mới thoát nghèo", "household"],
  ["4.711 hộ nghèo, hộ cận nghèo", "household"],
  ["124.507 lượt học sinh", "case"],
  ["65 xã, phường, thị trấn", "commune"],
  ["09 huyện, thị xã, thành phố", "district"],
  ["10 đơn vị hành chính cấp huyện", "district"],
  ["63 tỉnh, thành phố", "province"],
  ["138 căn nhà", "home"],
  ["20 mô hình", "model"],
  ["21.500 lao động", "worker"],
  ["104.000 khẩu", "person"],
  ["5 năm qua", "year"],
  ["0,62 điểm phần trăm", "percentage-point"],
  ["0,62 điểm %", "percentage-point"],
  ["2.3 million poor households", "household"],
  ["1.1 percentage points", "percentage-point"],
  ["15.636 billion VND", "vnd"],
  ["7.943,93 km2", "square-kilometre"],
  ["8 m²", "square-metre"],
])("%s is in %s", (text, unit) => expect(parseFigure(text).unit).toBe(unit));

test.each([
  ["trăm", "100"],
  ["nghìn", "1000"],
  ["ngàn", "1000"],
  ["vạn", "10000"],
  ["trăm nghìn", "100000"],
  ["triệu", "1000000"],
  ["trăm triệu", "100000000"],
  ["tỷ", "1000000000"],
  ["trăm tỷ", "100000000000"],
  ["nghìn tỷ", "1000000000000"],
  ["vạn tỷ", "10000000000000"],
  ["trăm nghìn tỷ", "100000000000000"],
  ["triệu tỷ", "1000000000000000"],
  ["thousand", "1000"],
  ["million", "1000000"],
  ["billion", "1000000000"],
  ["trillion", "1000000000000"],
  ["quadrillion", "1000000000000000"],
])("the scale word %s stands for %s", (word, scale) => {
  expect(parseFigure(`7 ${word}`).scale.toFixed()).toBe(scale);
});

test.each(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"])(
  "the number word %s (%#)",
  (word) => {
    const words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    expect(parseFigure(`${word} hộ`).value.toNumber()).toBe(words.indexOf(word) + 1);
  },
);

describe("the language", () => {
  test.each([
    ["13,26%", undefined, "13.26", "vi", "a comma before two digits"],
    ["13.26%", undefined, "13.26", "en", "a dot before two digits"],
    ["7.943,93", undefined, "7943.93", "vi", "both marks"],
    ["86,687.5", undefined, "86687.5", "en", "both marks"],
    ["14.714.669.968", undefined, "14714669968", "vi", "two dots"],
    ["1,304,001", undefined, "1304001", "en", "two commas"],
    ["0,733", undefined, "0.733", "vi", "a group does not start with zero"],
    ["0.733", undefined, "0.733", "en", "a group does not start with zero"],
    ["1234,567", undefined, "1234.567", "vi", "a group has three digits"],
    ["22,733 tỷ đồng", undefined, "22733000000", "vi", "Vietnamese words"],
    ["22,733 billion VND", undefined, "22733000000000", "en", "English words"],
    ["22,733% hộ nghèo", undefined, "22.733", "vi", "a describing word"],
    ["22,733% nghèo", undefined, "22.733", "vi", "a describing word without a unit"],
    ["22,733% households", undefined, "22733", "en", "a describing word in English"],
    ["22,733", "vi", "22.733", "vi", "given"],
    ["22,733", "en", "22733", "en", "given"],
    ["15.636", "vi", "15636", "vi", "given"],
    ["(16,44 billion USD)", "vi", "16440000000", "vi", "marks by the language given, words by either"],
    ["41%", undefined, "41", "vi", "no mark"],
    ["41%", "en", "41", "en", "no mark"],
    ["5 households", undefined, "5", "en", "no mark"],
  ] as const)("of %s in %s gives %s (%#)", (text, locale, value, read, _) => {
    const figure = parseFigure(text, { locale });
    expect([figure.value.toFixed(), figure.locale]).toEqual([value, read]);
  });

  test.each([
    ["22,733", undefined, "it may be 22.733 or 22733 without a locale"],
    ["15.636", undefined, "it may be 15.636 or 15636 without a locale"],
    ["22,733% abc", undefined, "it may be 22.733% or 22733% without a locale"],
    ["22,733%", undefined, "it may be 22.733% or 22733% without a locale"],
    ["500,000 VND", undefined, "it may be 500.000 VND or 500000 VND without a locale"],
    ["15.40", "vi", "it may be 15.40 or 1540 in Vietnamese"],
    ["15.40 hộ", undefined, "it may be 15.40 households or 1540 households in Vietnamese"],
    ["1 tỷ 1.500 thousand", undefined, "it may be 1000001.500 thousand or 1001500 thousand without a locale"],
    ["412204.00", "vi", "it may be 412204.00 or 41220400 in Vietnamese"],
    ["15,40", "en", "it may be 15.40 or 1540 in English"],
    ["(16,44 billion USD)", undefined, "it may be 16.44 billion USD or 1644 billion USD in English"],
  ] as const)("leaves %s in %s with two readings", (text, locale, state) => {
    const error = refusal(() => parseFigure(text, { locale }));
    expect(error.code).toBe("FIGURE_AMBIGUOUS");
    expect(error.message).toBe(`Cannot read figure ${JSON.stringify(text)}: ${state}`);
    expect(error.received).toBe(text);
  });
});

describe("the unit asked for", () => {
  test("is that of a bare numeral, and of a percentage that means points", () => {
    expect(parseFigure("6.621", { locale: "vi", unit: "household" }).unit).toBe("household");
    expect(parseFigure("10647,981 tỷ", { unit: "vnd" }).unit).toBe("vnd");
    expect(parseFigure("giảm 0,62%", { unit: "percentage-point" }).unit).toBe("percentage-point");
    expect(parseFigure("0,62%", { unit: "percent" }).unit).toBe("percent");
  });

  test("is refused when the text has another", () => {
    const error = refusal(() => parseFigure("6.621 hộ", { unit: "vnd" }));
    expect(error.code).toBe("UNIT_MISMATCH");
    expect(error.message).toBe('Cannot read figure "6.621 hộ" in vnd: it is in household');
    expect(refusal(() => parseFigure("0,62 điểm %", { unit: "percent" })).code).toBe("UNIT_MISMATCH");
  });
});

test("NFD and NFC, capitals, and no-break, thin and zero-width spaces read alike", () => {
  const plain = parseFigure("gần 2.446 tỷ đồng");
  for (const text of [
    "gần 2.446 tỷ đồng".normalize("NFD"),
    "GẦN 2.446 TỶ ĐỒNG",
    "gần\u00a02.446\u202ftỷ\u2009đồng",
    "\ufeffgần 2.446\u200b tỷ  đồng\n",
    "“Gần 2.446 tỷ đồng.”",
  ]) {
    expect(shown(parseFigure(text))).toEqual(shown(plain));
  }
  expect(parseFigure("tỷ lệ 1,96%".normalize("NFD")).text).toBe("tỷ lệ 1,96%".normalize("NFC"));
});

test.each(["-0,5%", "−0,5%", "- 0,5 %"])("a minus before the numeral: %s", (text) => {
  expect(parseFigure(text).value.toFixed()).toBe("-0.5");
});

test("the parts of a compound add up, and only the last has decimals", () => {
  expect(parseFigure("1 tỷ 999,5 triệu đồng").value.toFixed()).toBe("1999500000");
  expect(parseFigure("1 tỷ 2 triệu 3 nghìn đồng").value.toFixed()).toBe("1002003000");
  expect(parseFigure("-1 tỷ 557 triệu đồng").value.toFixed()).toBe("-1557000000");
  expect(parseFigure("1 million 200 thousand people").value.toFixed()).toBe("1200000");
});

test("a year in brackets, a last mark and words behind a bound do not count", () => {
  for (const text of ["5 hộ nghèo (2023)", "5 hộ,", "5 hộ, hộ cận nghèo"]) {
    expect(shown(parseFigure(text))).toEqual(["5", 0, "1", "household", "none", ""]);
  }
  expect(parseFigure("từ 40% trở lên số hộ").qualifier).toBe("at-least");
  expect(parseFigure("VND 5 VND").unit).toBe("vnd");
});

test("what a figure is given for each of", () => {
  expect(parseFigure("1,5 triệu đồng mỗi người").per).toEqual(["person"]);
  expect(parseFigure("1,5 triệu đồng một người một tháng").per).toEqual(["person", "month"]);
  expect(parseFigure("1.5% a year").per).toEqual(["year"]);
  expect(parseFigure("VND 1,500,000 per person per month", { locale: "en" }).per).toEqual([
    "person",
    "month",
  ]);
  expect(parseFigure("15.000 đồng/kg").per).toEqual(["kilogram"]);
  expect(parseFigure("2% hộ nghèo sau một năm").per).toEqual([]);
  expect(parseFigure("5 hộ nghèo/năm").per).toEqual(["year"]);
  expect(parseFigure("2% hộ nghèo mỗi năm").per).toEqual(["year"]);
});

test("an estimate stays an estimate with a bound in it; other qualifiers contradict each other", () => {
  expect(parseFigure("ước đạt trên 5 tỷ đồng").qualifier).toBe("about");
  expect(parseFigure("ước khoảng 5 tỷ đồng").qualifier).toBe("about");
  expect(parseFigure("trên khoảng 5 tỷ đồng").qualifier).toBe("about");
  expect(parseFigure("hơn trên 5 tỷ đồng").qualifier).toBe("over");
  expect(refusal(() => parseFigure("gần hơn 5 tỷ đồng")).code).toBe("FIGURE_UNREADABLE");
  expect(refusal(() => parseFigure("trên 40% trở lên")).code).toBe("FIGURE_UNREADABLE");
});

describe("what is no figure", () => {
  test.each([
    ["", "and met the end"],
    ["hộ", 'and met "hộ"'],
    ["5 abc", 'and met "abc"'],
    ["constructor 5", 'and met "constructor"'],
    ["5 __proto__", 'and met "_"'],
    ["25,203,4", "its dots and commas are not those of the language"],
    ["1.23.456 hộ", "its dots and commas are not those of the language"],
    ["12.34,5 tỷ đồng", "its dots and commas are not those of the language"],
    ["1 tỷ 2000 triệu đồng", "one of its parts is as large as the part before it"],
    ["1 tỷ 1000 triệu đồng", "one of its parts is as large as the part before it"],
    ["1,5 tỷ 20 triệu đồng", "one of its parts is as large as the part before it"],
    ["1 tỷ 557 đồng", 'and met "đồng"'],
    ["1 triệu 2 tỷ đồng", 'and met "đồng"'],
    ["5 hộ 3 người", 'and met "3"'],
    ["1 tỷ hai triệu đồng", 'and met "hai"'],
    ["1 tỷ 0 tỷ đồng", 'and met "đồng"'],
    ["gần hơn 5 tỷ đồng", 'and met "5"'],
    ["5 hộ (20234)", 'and met "("'],
    ["5 hộ (1,2023)", 'and met "("'],
    ["5 hộ (2023,5)", 'and met "("'],
    ["5 hộ (2023", 'and met "("'],
    ["5 hộ, (2023)", 'and met "("'],
    ["5 hộ ;2023)", 'and met "2023"'],
    ["năm 2022", 'and met "2022"'],
    ["1 - 1,5%", "it is a range; read it with parseRange"],
    ["106/108 xã", "it is a pair; read it with parsePair"],
    ["từ 3%", "it is half a range, or its bounds contradict each other"],
    ["31/1/2023", 'and met "/"'],
    ["VND 5 USD", "and met"],
    ["1e3", 'and met "e"'],
    ["٣ hộ", 'and met "٣"'],
  ])("%j", (text, state) => {
    const error = refusal(() => parseFigure(text));
    expect(error.code).toBe("FIGURE_UNREADABLE");
    expect(error.message).toContain(state);
    expect(error.message.startsWith(`Cannot read figure ${JSON.stringify(text)}: `)).toBe(true);
  });

  test("a numeral of the other language is not guessed at", () => {
    expect(refusal(() => parseFigure("7.943,93", { locale: "en" })).code).toBe("FIGURE_UNREADABLE");
    expect(refusal(() => parseFigure("1,304,001 hộ")).code).toBe("FIGURE_UNREADABLE");
  });

  test("an argument of another shape", () => {
    expect(refusal(() => parseFigure(13.26 as never)).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => parseFigure("13,26%", null as never)).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => parseFigure("13,26%", { locale: "fr" as never })).code).toBe("LOCALE_UNKNOWN");
    expect(refusal(() => parseFigure("13,26%", { unit: "toString" as never })).code).toBe("UNIT_UNKNOWN");
  });

  test("a text of more than 500 characters", () => {
    expect(parseFigure(`5 hộ ${"a".repeat(495)}`).value.toNumber()).toBe(5);
    const error = refusal(() => parseFigure(`5 hộ ${"a".repeat(496)}`));
    expect(error.code).toBe("FIGURE_TOO_LONG");
    expect(error.message.length).toBeLessThan(200);
  });
});

test("keeps every digit of a long numeral", () => {
  const digits = "123456789".repeat(40);
  expect(parseFigure(`${digits},5 tỷ đồng`).value.toFixed()).toBe(`${digits}500000000`);
});

test("a figure is frozen plain data", () => {
  const figure = parseFigure("1.500.000 đồng/người/tháng");
  expect(Object.isFrozen(figure) && Object.isFrozen(figure.per)).toBe(true);
  expect(JSON.parse(JSON.stringify(figure))).toEqual({
    kind: "figure",
    text: "1.500.000 đồng/người/tháng",
    locale: "vi",
    value: "1500000",
    places: 0,
    scale: "1",
    unit: "vnd",
    qualifier: "none",
    per: ["person", "month"],
  });
});
