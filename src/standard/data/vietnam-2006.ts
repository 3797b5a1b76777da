import { defineStandard } from "../define-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardDocument } from "../standard-document.ts";
import {
  cite,
  classRule,
  derived,
  inLaw,
  inPress,
  label,
  notPoor,
  poor,
  povertyLine,
  read,
  remark,
  rural,
  urban,
} from "./vocabulary.ts";

function document(): StandardDocument {
  const decision = cite("Quyết định 170/2005/QĐ-TTg", "");
  const source = read(
    decision,
    inLaw,
    "hoilhpn.org.vn 1264-4533; thanhniennews.com 13349 prints 270.000 for the urban line",
  );
  return {
    id: "vn-2006",
    country: "VN",
    label: label("Chuẩn nghèo giai đoạn 2006-2010", "Poverty standard of 2006-2010"),
    from: "2006-01-01",
    until: "2010-12-31",
    source,
    fromBecause: remark(
      "Quyết định 170/2005/QĐ-TTg ban hành chuẩn nghèo áp dụng cho giai đoạn 2006-2010",
      "Decision 170/2005 sets the standard of 2006-2010",
    ),
    untilBecause: remark(
      "Quyết định 09/2011/QĐ-TTg thay thế từ ngày 01/01/2011",
      "Decision 09/2011 takes its place from 1 January 2011",
      read(cite("Quyết định 09/2011/QĐ-TTg", ""), inPress),
    ),
    areas: [rural, urban],
    income: {
      per: "month",
      currency: "VND",
      lines: [povertyLine({ rural: "200000", urban: "260000" })],
    },
    classes: [poor, notPoor],
    rules: [
      classRule(poor, { income: "at-most", line: "povertyLine" }, source),
      classRule(notPoor, { income: "above", line: "povertyLine" }, read(decision, derived)),
    ],
  };
}

/**
 * Vietnam's poverty standard of 2006 to 2010: by income alone, at or below the line of the area.
 *
 * @example
 * ```ts
 * import { classifyHousehold, vietnam2006 } from "poverty-indicators";
 *
 * classifyHousehold({ area: "rural", monthlyIncomePerPerson: 200000, deprivations: {} }, vietnam2006).class; // => "poor"
 * classifyHousehold({ area: "rural", monthlyIncomePerPerson: 200001, deprivations: {} }, vietnam2006).class; // => "not-poor"
 * ```
 * @see Quyết định 170/2005/QĐ-TTg
 */
export const vietnam2006: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document());
