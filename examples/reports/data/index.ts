import type { Report } from "../report.ts";
import { bacKan2020 } from "./bac-kan-2020.ts";
import { bacKan2023 } from "./bac-kan-2023.ts";
import { binhThuan2023 } from "./binh-thuan-2023.ts";
import { ninhThuan2023 } from "./ninh-thuan-2023.ts";
import { thaiNguyen2023 } from "./thai-nguyen-2023.ts";

export const reports: readonly Report[] = [
  bacKan2020,
  bacKan2023,
  binhThuan2023,
  ninhThuan2023,
  thaiNguyen2023,
];
