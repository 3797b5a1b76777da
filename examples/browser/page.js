/** Classifies a household and verifies a printed figure, in the reader's browser; nothing leaves the page. */
import { classifyHousehold, isPovertyError, parseFigure, verifyRatio, vietnam2022 } from "poverty-indicators";

const texts = {
  en: {
    title: "Poverty indicators in a page",
    household: "A household under Decree 07/2021/NĐ-CP",
    area: "Area",
    rural: "rural",
    urban: "urban",
    income: "Income a person a month, in đồng",
    deprived: "Deprived in",
    yes: "yes",
    no: "no",
    unknown: "not known",
    classify: "Classify",
    open: "Not decided; possible:",
    figure: "Can three printed figures belong together?",
    part: "Part",
    whole: "Whole",
    printed: "Printed share",
    verify: "Verify",
  },
  vi: {
    title: "Chỉ số nghèo trong một trang",
    household: "Một hộ theo Nghị định 07/2021/NĐ-CP",
    area: "Khu vực",
    rural: "nông thôn",
    urban: "thành thị",
    income: "Thu nhập bình quân đầu người một tháng, đồng",
    deprived: "Thiếu hụt",
    yes: "có",
    no: "không",
    unknown: "chưa rõ",
    classify: "Xếp loại",
    open: "Chưa xác định; có thể là:",
    figure: "Ba số in ra có khớp nhau không?",
    part: "Tử số",
    whole: "Mẫu số",
    printed: "Tỷ lệ in ra",
    verify: "Kiểm tra",
  },
};
const outcomes = {
  consistent: { en: "consistent", vi: "khớp" },
  "consistent-if-truncated": {
    en: "consistent only if digits were cut off",
    vi: "chỉ khớp nếu cắt bỏ chữ số",
  },
  inconsistent: { en: "inconsistent", vi: "không khớp" },
  undecidable: { en: "cannot be decided", vi: "chưa thể kết luận" },
};
const answers = { yes: true, no: false, unknown: null };

const find = (selector) => document.querySelector(selector);
const locale = () => (find("#language").value === "en" ? "en" : "vi");
const labelOf = (id) => vietnam2022.classes.find((one) => one.id === id)?.label[locale()] ?? id;

/** An element with children; all text goes in as text, so that nothing that is typed becomes markup. */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Shows what an act gives, or why the library refuses its input. */
function show(output, act) {
  try {
    output.className = "result";
    output.replaceChildren(...act());
  } catch (error) {
    if (!isPovertyError(error)) throw error;
    output.className = "result refused";
    output.replaceChildren(element("strong", {}, error.code), element("p", {}, error.message));
  }
}

function writeIndicators() {
  const kept = new Map(
    [...document.querySelectorAll("#indicators select")].map((one) => [one.name, one.value]),
  );
  const rows = vietnam2022.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ id, label }) => {
      const options = Object.keys(answers).map((value) =>
        element("option", { value, selected: value === (kept.get(id) ?? "no") }, texts[locale()][value]),
      );
      return element(
        "label",
        {},
        element("span", {}, label[locale()]),
        element("select", { name: id }, ...options),
      );
    }),
  );
  find("#indicators").replaceChildren(...rows);
}

function classify() {
  const fields = new FormData(find("#household"));
  const deprivations = Object.fromEntries(
    [...document.querySelectorAll("#indicators select")].map(({ name, value }) => [name, answers[value]]),
  );
  const household = {
    area: fields.get("area"),
    monthlyIncomePerPerson: String(fields.get("income")).trim() || null,
    deprivations,
  };
  show(find("#class"), () => {
    const result = classifyHousehold(household, vietnam2022, { locale: locale() });
    const head =
      result.class === null
        ? `${texts[locale()].open} ${result.possible.map(labelOf).join(", ")}`
        : labelOf(result.class);
    const reasons = result.reasons.map(({ text, citation }) =>
      element("li", {}, text, " ", element("cite", {}, `${citation.document}, ${citation.clause}`)),
    );
    return [element("strong", {}, head), element("ul", {}, ...reasons)];
  });
}

function verify() {
  const fields = new FormData(find("#figure"));
  show(find("#verdict"), () => {
    const [part, whole, printed] = ["part", "whole", "printed"].map((name) =>
      parseFigure(String(fields.get(name)), { locale: "vi" }),
    );
    const { outcome, because } = verifyRatio({ part, whole, printed }, { locale: locale() });
    find("#verdict").dataset.outcome = outcome;
    return [element("strong", {}, outcomes[outcome][locale()]), element("p", {}, because)];
  });
}

function writePage() {
  document.documentElement.lang = locale();
  document.title = texts[locale()].title;
  for (const place of document.querySelectorAll("[data-text]")) {
    place.textContent = texts[locale()][place.dataset.text];
  }
  writeIndicators();
  classify();
  verify();
}

find("#language").addEventListener("change", writePage);
for (const [form, act] of [
  ["#household", classify],
  ["#figure", verify],
]) {
  find(form).addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
}
writePage();
