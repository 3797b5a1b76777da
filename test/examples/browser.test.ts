import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { parseFigure, verifyRatio } from "poverty-indicators";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { project } from "../consumers/package.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (name: string): string => readFileSync(join(root, "examples", "browser", name), "utf8");
const importMap = (page: string): string =>
  /<script type="importmap">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
const policy = /\n {4}<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"\s*>/;

describe("the strict page", () => {
  test("is the other page and a policy that names its import map by the hash", () => {
    const strict = read("strict.html");
    expect(strict.replace(policy, "")).toBe(read("index.html"));
    const hash = createHash("sha256").update(importMap(strict)).digest("base64");
    expect(policy.exec(strict)?.[1]).toBe(
      `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; img-src data:; ` +
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    );
  });

  test("maps every package that the library needs to a file that is there", () => {
    const { imports } = JSON.parse(importMap(read("index.html"))) as { imports: Record<string, string> };
    expect(Object.keys(imports)).toEqual(["poverty-indicators", "decimal.js", "fraction.js"]);
    for (const path of Object.values(imports).slice(1)) {
      expect(existsSync(join(root, "examples", "browser", path)), path).toBe(true);
    }
  });
});

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const absent = executable === undefined && process.env.CI === undefined;
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

const verdict = verifyRatio(
  {
    part: parseFigure("7,886 tỷ đồng"),
    whole: parseFigure("59,440 tỷ đồng"),
    printed: parseFigure("13,26%"),
  },
  { locale: "vi" },
);

/** Serves the files of the repository over HTTP; those of dist/ come from the package as it would be published. */
const serve = (dist: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://local").pathname));
      const file = path.startsWith("/dist/") ? join(dist, path.slice("/dist".length)) : join(root, path);
      const type = types[extname(path)];
      if (type === undefined || !existsSync(file)) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": type }).end(readFileSync(file));
    });
    server.listen(0, "127.0.0.1", () => resolve(server));
  });

describe.skipIf(absent)(
  absent
    ? "in a browser: not run, because Chromium is not installed (apt-get install chromium)"
    : "in a browser",
  () => {
    let browser: Browser;
    let server: Server;
    let origin: string;
    let folder: string;
    beforeAll(async () => {
      folder = project("browser", {});
      server = await serve(join(folder, "node_modules", "poverty-indicators", "dist"));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await chromium.launch({
        ...(executable === undefined ? {} : { executablePath: executable }),
        args: [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
        ],
      });
    }, 300_000);
    afterAll(async () => {
      await browser?.close();
      server?.close();
      if (folder !== undefined) rmSync(folder, { recursive: true });
    });

    /** Opens a page, and collects all that the browser complains of and asks for. */
    async function open(name: string): Promise<{ page: Page; complaints: string[] }> {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() !== "log") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !url.startsWith("data:")) complaints.push(`asked for ${url}`);
      });
      await page.goto(`${origin}/examples/browser/${name}`);
      await page.waitForSelector("#verdict strong");
      return { page, complaints };
    }

    describe.each(["index.html", "strict.html"])("%s", (name) => {
      test("shows what the library says on 1280 and 390 pixels, without a complaint", async () => {
        const { page, complaints } = await open(name);
        expect(await page.locator("#class strong").textContent()).toBe("Hộ cận nghèo");
        expect(await page.locator("#verdict strong").textContent()).toBe("chỉ khớp nếu cắt bỏ chữ số");
        expect(await page.locator("#verdict p").textContent()).toBe(verdict.because);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const overflow = await page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth",
          );
          expect(overflow, `${width} pixels`).toBe(0);
          const folder = process.env.SCREENSHOTS;
          if (folder === undefined) continue;
          await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
        }
        expect(complaints).toEqual([]);
        await page.close();
      });

      test("classifies and verifies what is typed, in both languages, and shows markup as text", async () => {
        const { page, complaints } = await open(name);
        const select = (indicator: string, value: string) =>
          page.selectOption(`#indicators select[name=${indicator}]`, value);
        for (const indicator of ["water", "latrine", "healthInsurance"]) await select(indicator, "yes");
        await page.click("#household button");
        expect(await page.locator("#class strong").textContent()).toBe("Hộ nghèo");
        await page.selectOption("#language", "en");
        expect(await page.locator("#class strong").textContent()).toBe("Poor household");
        expect(await page.locator("#class cite").first().textContent()).toContain("07/2021/NĐ-CP");
        await select("water", "unknown");
        await page.click("#household button");
        expect(await page.locator("#class strong").textContent()).toContain("Not decided");
        await page.fill("#household input", "1e6");
        await page.press("#household input", "Enter");
        expect(await page.locator("#class strong").textContent()).toBe("NUMBER_NOT_PLAIN");
        await page.fill("#figure input[name=printed]", "13,29%");
        await page.click("#figure button");
        expect(await page.locator("#verdict").getAttribute("data-outcome")).toBe("inconsistent");
        await page.fill("#figure input[name=part]", "<img src=x onerror=alert(1)>");
        await page.click("#figure button");
        expect(await page.locator("#verdict p").textContent()).toContain("<img src=x");
        expect(await page.locator("img").count()).toBe(0);
        expect(complaints).toEqual([]);
        await page.close();
      });
    });

    test("the policy keeps scripts out that the page does not name", async () => {
      const { page, complaints } = await open("strict.html");
      await page
        .evaluate(`
        const script = document.createElement("script");
        script.append("window.broken = true");
        document.body.append(script);
      `)
        .catch(() => undefined);
      expect(await page.evaluate("window.broken")).toBeUndefined();
      expect(complaints.length).toBeGreaterThan(0);
      await page.close();
    });
  },
);
