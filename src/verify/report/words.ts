import type { Locale } from "../../figure/index.ts";
import type { ReportWords } from "./report-words.ts";
import { wordsEn } from "./words-en.ts";
import { wordsVi } from "./words-vi.ts";

/** The wording of reports on sheets in both languages of the library. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = { en: wordsEn, vi: wordsVi };
