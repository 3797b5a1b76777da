import { classifyHousehold, isPovertyError, type Locale, vietnam2022 } from "poverty-indicators";
import { provinces } from "./data/provinces.ts";
import { describeProvince, headlineOf } from "./province.ts";

/** What a request asks for. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** What it is answered with. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Answers a request. */
export function handle({ method, url, body }: Asked): Answer {
  const { pathname, searchParams } = new URL(url, "http://local");
  const locale: Locale = searchParams.get("lang") === "en" ? "en" : "vi";
  const id = /^\/provinces\/([a-z-]+)$/.exec(pathname)?.[1];
  try {
    if (method === "GET" && pathname === "/provinces") {
      return { status: 200, json: provinces.map((province) => headlineOf(province, locale)) };
    }
    if (method === "GET" && id !== undefined) {
      const province = provinces.find((one) => one.id === id);
      return province === undefined
        ? { status: 404, json: { message: `There is no province ${id}` } }
        : { status: 200, json: describeProvince(province, locale) };
    }
    if (method === "POST" && pathname === "/classify") {
      return { status: 200, json: classifyHousehold(JSON.parse(body), vietnam2022, { locale }) };
    }
    return { status: 404, json: { message: `Nothing answers ${method} ${pathname}` } };
  } catch (error) {
    if (isPovertyError(error)) return { status: 400, json: { code: error.code, message: error.message } };
    if (error instanceof SyntaxError) return { status: 400, json: { message: "The body is no JSON" } };
    throw error;
  }
}
