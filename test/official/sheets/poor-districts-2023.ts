import type { Sheet } from "poverty-indicators";

/**
 * The poor districts (Quyết định 353) at the end of 2023, as English-language news printed them
 * (en.vietnamplus.vn post283185, vietnamnews.vn 1652291). kontum.gov.vn 49858 prints 471.571.
 */
export const poorDistricts2023: Sheet = {
  source: "en.vietnamplus.vn post283185",
  locale: "en",
  figures: [
    { id: "poor", text: "311,981 households", place: "poor districts", period: "2023" },
    { id: "near-poor", text: "159,590 households", place: "poor districts", period: "2023" },
    { id: "both", text: "417,571 households", place: "poor districts", period: "2023" },
    { id: "poor-rate", text: "31.72%", place: "poor districts", period: "2023" },
    { id: "near-poor-rate", text: "16.22%", place: "poor districts", period: "2023" },
    { id: "rate", text: "47.94%", place: "poor districts", period: "2023" },
  ],
  relations: [
    { kind: "sum", id: "adds-up", parts: ["poor", "near-poor"], total: "both" },
    {
      kind: "implied-total",
      id: "one-total",
      shares: [
        { count: "poor", printed: "poor-rate" },
        { count: "near-poor", printed: "near-poor-rate" },
        { count: "both", printed: "rate" },
      ],
    },
  ],
};
