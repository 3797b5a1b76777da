import type { Locale } from "poverty-indicators";
import { en } from "./sentences-en.ts";
import { vi } from "./sentences-vi.ts";

export const sentences: Readonly<Record<Locale, typeof vi>> = { vi, en };
