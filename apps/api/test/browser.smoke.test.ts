import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureChromium } from "../../../scripts/ensure-chromium.ts";
import { fillWithSample } from "../src/sample/fill.ts";
import { page as notice, testApp } from "./app.ts";

let server: ServerType;
let browser: Browser;
let origin = "";
let incident = "";
let trip = "";

beforeAll(async () => {
  const found = ensureChromium();
  if ("missing" in found) throw new Error(found.missing);
  const { app, store } = await testApp();
  await fillWithSample(store, "main");
  const list = async (kind: "incident" | "trip") => {
    const answer = await store.list("main", { kind, limit: 1 });
    return (answer.ok ? answer.page.hits[0]?.entry.id : undefined) ?? "";
  };
  [incident, trip] = [`/incidents/${await list("incident")}`, `/trips/${await list("trip")}`];
  server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
}, 360_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Every page, by what it is. */
const pages: readonly (readonly [name: string, path: () => string])[] = [
  ["home", () => "/"],
  ["incidents", () => "/incidents?q=メール"],
  ["an incident", () => incident],
  ["trips", () => "/trips"],
  ["a trip", () => trip],
  ["statistics", () => "/statistics"],
  ["correcting an incident", () => `${incident}/correct`],
  ["correcting a trip", () => `${trip}/correct`],
  ["reading", () => "/read?sample=incident"],
  ["about", () => "/about"],
  ["documentation", () => "/docs"],
  ["a refused query", () => "/incidents?cause=nope"],
];

interface Opened {
  readonly page: Page;
  /** What the browser complained of: errors of scripts, refusals by the policy. */
  readonly complaints: string[];
}

async function withPage(options: BrowserContextOptions, use: (opened: Opened) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: origin, locale: "ja-JP", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("status of 400")) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  try {
    await use({ page, complaints });
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const lang = (path: string, language: string) => `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
const sideways = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResult>("axe.run(document)");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

describe.each([
  { language: "ja", colorScheme: "light", width: 1280 },
  { language: "ja", colorScheme: "dark", width: 320 },
  { language: "en", colorScheme: "dark", width: 1280 },
  { language: "en", colorScheme: "light", width: 320 },
] as const)("$language, $colorScheme, $width px", ({ language, colorScheme, width }) => {
  test.each(pages)(
    "%s: axe finds nothing, and nothing is wider than the window",
    async (_, path) => {
      await withPage({ colorScheme, viewport: { width, height: 800 } }, async ({ page }) => {
        await page.goto(lang(path(), language));
        expect(await violations(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
      });
    },
    60_000,
  );
});

describe.each([true, false])("with scripts: %s", (javaScriptEnabled) => {
  test("a reader pastes a text, follows a field to its place and back, and keeps it", async () => {
    await withPage({ javaScriptEnabled, viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.goto("/?lang=ja");
      await page.getByRole("link", { name: "文章を読み取る" }).first().click();
      await page.getByLabel("文章", { exact: true }).fill(notice);
      await page.getByRole("button", { name: "読み取る", exact: true }).click();
      await page.getByText("2 件を読み取りました。").waitFor();

      const fact = page.locator(".fact", { hasText: "原因" }).first();
      const number = (await fact.getAttribute("id"))?.slice(1);
      const place = page.locator(`.source .f${number}:not(i)`).first();
      const background = () =>
        page.evaluate(`getComputedStyle(document.querySelector(".source .f${number}:not(i)")).backgroundColor`);
      await page.mouse.move(0, 0);
      const calm = await background();
      await fact.hover();
      expect(await background()).not.toBe(calm);
      await page.mouse.move(0, 0);
      await fact.getByRole("link").focus();
      expect(await background()).not.toBe(calm);
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe(`#s${number}`);
      expect(await background()).not.toBe(calm);
      await place.click();
      expect(new URL(page.url()).hash).toMatch(/^#f\d+$/);

      await page.getByRole("button", { name: "事件簿に保存する" }).click();
      await page.waitForURL(/\/incidents\?/);
      await page.getByRole("link", { name: "株式会社なぎさ書房" }).first().click();
      expect(await page.locator("h1").textContent()).toContain("株式会社なぎさ書房");
      expect(await page.locator("#revisions").count()).toBe(1);
    });
  }, 60_000);

  test("a reader puts a field right, sees what changed, and takes the record out", async () => {
    await withPage({ javaScriptEnabled, viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.goto("/read?lang=en");
      await page.getByLabel("Text", { exact: true }).fill(notice.slice(0, notice.indexOf("【搭乗記】")));
      await page.getByRole("button", { name: "Read", exact: true }).click();
      await page.getByRole("button", { name: "Keep in the casebook" }).click();
      await page.getByRole("link", { name: "Correct or delete" }).click();
      await page.getByLabel("Cause").selectOption("Theft");
      await page.getByLabel("Telephone number").check();
      await page.getByRole("button", { name: "Keep the correction" }).click();
      await page.waitForURL(/#revisions$/);
      expect(await page.locator("#revisions ~ ol ins").allTextContents()).toEqual(["Theft", "Telephone number"]);
      await page.getByRole("link", { name: "Correct or delete" }).click();
      await page.getByLabel("Take “").check();
      await page.getByRole("button", { name: "Delete" }).click();
      await page.waitForURL(/\/incidents\?lang=en$/);
    });
  }, 60_000);

  test("a reader narrows a list by a form and by counts, and widens it again", async () => {
    await withPage({ javaScriptEnabled, viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await page.goto("/incidents?lang=en");
      const found = async () => Number(/\d+/.exec((await page.locator("#found").textContent()) ?? "")?.[0]);
      const all = await found();
      await page.getByLabel("Search texts and names").fill("メール");
      await page.getByRole("button", { name: "Find" }).click();
      await page.waitForURL(/q=/);
      const some = await found();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      expect(await page.locator("mark").first().textContent()).toBe("メール");
      await page.locator(".facets a").first().click();
      await page.waitForURL(/cause=/);
      expect(await found()).toBeLessThanOrEqual(some);
      await page.getByRole("link", { name: "Clear all" }).click();
      await page.waitForURL((url) => !url.search.includes("cause="));
      expect(await found()).toBeGreaterThanOrEqual(all);
    });
  }, 60_000);

  test("the other language keeps the page and its query", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto("/incidents?q=メール&sort=-total&lang=ja");
      await page.getByRole("link", { name: "English" }).click();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(new URL(page.url()).searchParams.get("q")).toBe("メール");
      await page.goto("/read?lang=ja");
      await page.locator("textarea").fill(notice);
      await page.getByRole("button", { name: "読み取る", exact: true }).click();
      await page.getByRole("button", { name: "English" }).click();
      await page.getByText("Records read: 2.").waitFor();
    });
  }, 60_000);

  test("the keyboard reaches the content first, and every link shows that it has the focus", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto(lang(incident, "ja"));
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("本文へ");
      await page.keyboard.press("Enter");
      for (let i = 0; i < 12; i += 1) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
        expect(outline).toBe("solid");
        expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
      }
    });
  }, 60_000);
});

test.each([700, 1000, 1280])(
  "at %d px no column of a list is squeezed",
  async (width) => {
    await withPage({ viewport: { width, height: 800 } }, async ({ page }) => {
      for (const path of ["/incidents", "/trips"])
        for (const language of ["ja", "en"]) {
          await page.goto(lang(path, language));
          const widths = await page.evaluate(
            "[...document.querySelectorAll('.list tr:first-child > *')].map((e) => e.clientWidth)",
          );
          expect(Math.min(...(widths as number[]))).toBeGreaterThan(40);
        }
    });
  },
  60_000,
);

test("colours are turned by hand, and stay turned on the next page", async () => {
  await withPage({ colorScheme: "light" }, async ({ page }) => {
    const paper = () => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    await page.goto("/?lang=ja");
    const light = await paper();
    await page.getByRole("button", { name: "暗くする" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto("/about?lang=ja");
    expect(await paper()).toBe(dark);
    expect(await violations(page)).toEqual([]);
  });
}, 60_000);

test("on paper there is a record and its text, and nothing to press", async () => {
  await withPage({ viewport: { width: 794, height: 1123 } }, async ({ page }) => {
    await page.goto(lang(incident, "ja"));
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const hidden of ["nav.site", ".choices", ".skip"]) expect(await page.locator(hidden).isVisible()).toBe(false);
    for (const shown of ["h1", ".facts >> nth=0", ".source"]) expect(await page.locator(shown).isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.documentElement).colorScheme")).toBe("light");
    const clipped = "(e => e.scrollHeight - e.clientHeight)(document.querySelector('.original'))";
    expect(await page.evaluate(clipped)).toBeLessThanOrEqual(0);
  });
}, 60_000);
