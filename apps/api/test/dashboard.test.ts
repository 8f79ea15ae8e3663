import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { extract } from "@nisshi/core/extract";
import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownText } from "../src/casebook/own-text.ts";
import { evidenceView } from "../src/pages/evidence-view.ts";
import { delayText, wayText } from "../src/pages/facts-trip.ts";
import { snippets } from "../src/pages/snippet.ts";
import { quantityText, whenText } from "../src/pages/values.ts";
import { languages } from "../src/words.ts";
import { page, post, testApp } from "./app.ts";

const html = { Accept: "text/html" };

/** A form as a browser sends it. */
function form(fields: Readonly<Record<string, string>>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value.replaceAll("\n", "\r\n"));
  return { method: "POST", body, headers: html };
}

/** The text that a reader sees of a piece of HTML. */
function textOf(piece: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
  return piece.replace(/<[^>]*>/g, "").replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? "");
}

/** The original text as a page shows it. */
function sourceOf(text: string): string {
  return textOf(/<div class="source" lang="ja">([\s\S]*?)<\/div>/.exec(text)?.[1] ?? "");
}

describe("reading a text", () => {
  test("shows each record beside its own text, every place linked both ways", async () => {
    const { app } = await testApp();
    const response = await app.request("/read?lang=ja", form({ text: page }));
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain("2 件を読み取りました。");
    expect(text).toContain("株式会社なぎさ書房");
    expect(page).toContain(sourceOf(text).trim());
    const places = [...text.matchAll(/id="s(\d+)"/g)].map((match) => match[1]);
    expect(places.length).toBeGreaterThan(15);
    for (const number of places) {
      expect(text).toContain(`href="#s${number}"`);
      expect(text).toContain(`id="f${number}"`);
    }
  });

  test.each([
    [{ text: " \n" }, "Enter a text."],
    [{ text: "x", kind: "flight" }, "The kind is incident or trip."],
    [{ text: "x", reference: "2025-02-30" }, "The reference day is a date as YYYY-MM-DD."],
    [{ text: "a\0b" }, "It holds a NUL"],
  ])("%j is refused in words, with the form as it was", async (fields, words) => {
    const { app } = await testApp();
    for (const path of ["/read", "/read/save"]) {
      const response = await app.request(path, form(fields));
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain('role="alert"');
      expect(text).toContain(words);
    }
  });

  test("a text that holds no record says so", async () => {
    const { app } = await testApp();
    const text = await (await app.request("/read?lang=en", form({ text: "晴れ。" }))).text();
    expect(text).toContain("No incident and no trip could be read");
    expect(text).not.toContain("/read/save");
  });

  test("the reference day and the kind are those of the form", async () => {
    const { app } = await testApp();
    const fields = {
      text: "社員が5月2日に名簿を紛失しました。顧客12名の氏名です。",
      kind: "incident",
      reference: "2024-06-01",
    };
    const text = await (await app.request("/read?lang=en", form(fields))).text();
    expect(text).toContain("2 May 2024");
  });
});

describe("keeping what was read", () => {
  test("an open casebook keeps it and shows it", async () => {
    const { app, store } = await testApp();
    const first = page.slice(0, page.indexOf("【搭乗記】"));
    const response = await app.request("/read/save?lang=ja", form({ text: first }));
    expect(response.status).toBe(303);
    const shown = await app.request(response.headers.get("Location") ?? "", { headers: html });
    expect(await shown.text()).toContain("株式会社なぎさ書房");
    const list = await store.list("main", {});
    expect(list.ok && list.page.total).toBe(1);
  });

  test("a page of another site cannot make a browser write", async () => {
    const { app, store } = await testApp();
    const sent = form({ text: page });
    const response = await app.request("/read/save", { ...sent, headers: { Origin: "https://other.example" } });
    expect(response.status).toBe(403);
    const list = await store.list("main", {});
    expect(list.ok && list.page.total).toBe(0);
  });

  test("elsewhere it takes a token that may write", async () => {
    const admin = "a".repeat(40);
    const { app } = await testApp({ access: "public-read", adminToken: admin });
    const reading = await (await app.request("/read?lang=en", form({ text: page }))).text();
    expect(reading).toContain('name="token" type="password"');
    expect((await app.request("/read/save", form({ text: page }))).status).toBe(401);
    expect((await app.request("/read/save", form({ text: page, token: "wrong" }))).status).toBe(401);
    expect((await app.request("/read/save", form({ text: page, token: admin }))).status).toBe(303);
  });

  test("without a casebook there is nothing to keep in, and no way to it", async () => {
    const { app } = await testApp({}, { store: null });
    const reading = await (await app.request("/read", form({ text: page }))).text();
    expect(reading).not.toContain("/read/save");
    expect(reading).not.toContain('href="/incidents');
    expect((await app.request("/read/save", form({ text: page }))).status).toBe(503);
    expect((await app.request("/incidents", { headers: html })).status).toBe(503);
    expect((await app.request("/", { headers: html })).status).toBe(200);
  });

  test("a casebook behind tokens shows nothing to a browser without one", async () => {
    const { app, store } = await testApp({ access: "tokens" });
    await store.create(
      "main",
      extract(page).records.map((record) => ({ record, text: page })),
    );
    const home = await (await app.request("/", { headers: html })).text();
    expect(home).not.toContain("なぎさ書房");
    expect((await app.request("/incidents", { headers: html })).status).toBe(401);
  });
});

describe("lists", async () => {
  const { app, store } = await testApp();
  await store.create(
    "main",
    extract(page).records.map((record) => ({ ...ownText(record, page) })),
  );

  test("a form's query leads to the one that is shared", async () => {
    const response = await app.request("/incidents?lang=ja&q=&cause=misdirected-email&cause=loss&organization=", {
      headers: html,
    });
    expect(response.status).toBe(303);
    const location = response.headers.get("Location") ?? "";
    expect(location).toBe("/incidents?lang=ja&cause=misdirected-email%2Closs");
    expect((await app.request(location, { headers: html })).status).toBe(200);
  });

  test("what cannot be asked is said on the page", async () => {
    for (const query of ["cause=nope", "publishedFrom=2025-99-99", "cursor=x", "colour=red", "q=%00"]) {
      const response = await app.request(`/incidents?${query}`, { headers: html });
      expect([query, response.status]).toEqual([query, 400]);
      expect(await response.text()).toContain('role="alert"');
    }
    const named = await (await app.request("/incidents?totalMin=x&lang=ja", { headers: html })).text();
    expect(named).toContain("<p>件数（以上）: 0 から");
  });

  test("words that are searched for are marked, and filters can be taken away", async () => {
    const text = await (
      await app.request("/incidents?q=宛先&cause=misdirected-email&lang=ja", { headers: html })
    ).text();
    expect(text).toContain("<mark>宛先</mark>");
    expect(text).toContain('href="/incidents?q=%E5%AE%9B%E5%85%88&amp;lang=ja"');
    expect(text).toContain("/incidents.csv?");
    const none = await (await app.request("/incidents?q=該当なし&lang=ja", { headers: html })).text();
    expect(none).toContain("条件に合う記録はありません。");
  });

  test("revisions tell what changed", async () => {
    const list = await store.list("main", { kind: "incident" });
    const [hit] = list.ok ? list.page.hits : [];
    if (hit === undefined) throw new Error("the list is empty");
    const { entry } = hit;
    const record = { ...(entry.record as Incident), total: 1058, cause: "loss" } as Incident;
    await store.update("main", entry.id, 1, { record, text: entry.text });
    const text = await (await app.request(`/incidents/${entry.id}?lang=ja`, { headers: html })).text();
    expect(text).toContain("<b>件数</b>: <del>58</del> → <ins>1,058</ins>");
    expect(text).toContain("<ins>紛失・置き忘れ</ins>");
  });
});

describe("words for codes", async () => {
  const { app, store } = await testApp();
  const text = "株式会社みはま 2025年3月4日 不正アクセスにより、お客様12名の氏名が漏えいしました。";
  const log = "【搭乗記】ZG24 成田空港(NRT)⇒ロサンゼルス(LAX)\n搭乗日は2025年5月11日。機材はB787-8、座席は3A。";
  const [incident] = await store.create(
    "main",
    [text, log].flatMap((one) => extract(one).records.map((record) => ({ ...ownText(record, one) }))),
  );
  const get = async (path: string) => await (await app.request(path, { headers: html })).text();

  test("findings name values as the page does", async () => {
    const page = await get(`/incidents/${incident?.ok ? incident.entry.id : ""}?lang=ja`);
    expect(page).toContain("原因が「不正アクセス」ですが");
    expect(page).not.toMatch(/「[a-z]+-[a-z-]+」/);
  });

  test.each([
    ["cause=nope", "原因: 「nope」は選べる値ではありません。"],
    ["year=2023", "「year」という条件はありません。"],
    ["totalMin=x", "件数（以上）: 0 から"],
  ])("%s is refused as its form calls it", async (query, words) => {
    expect(await get(`/incidents?${query}&lang=ja`)).toContain(`<p>${words}`);
  });

  test("a map of the world is drawn for broad windows and for narrow ones, each with ids of its own", async () => {
    for (const path of ["/", "/trips"]) {
      const list = await get(`${path}?lang=en`);
      const page = path === "/" ? list : await get(/\/trips\/[0-9a-f-]{36}/.exec(list)?.[0] ?? "");
      expect(page).toMatch(/class="broad"><svg[\s\S]*class="slim"><svg/);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});

describe("ways and delays", () => {
  const legs = (...codes: readonly (readonly [string | null, string | null])[]) =>
    codes.map(([from, to]) => ({ from, to }) as Trip["flights"][number]);
  test.each([
    [legs(["HND", "DFW"], ["DFW", "HND"]), "HND → DFW → HND"],
    [legs(["HND", "DFW"], ["IAH", "HND"]), "HND → DFW, IAH → HND"],
    [legs([null, "DFW"], [null, null]), "? → DFW, ? → ?"],
    [[], ""],
  ])("%#", (flights, way) => {
    expect(wayText(flights).replaceAll("\u00A0", " ")).toBe(way);
  });
  test.each([
    [0, "定刻", "on time"],
    [-6, "6 分早着", "6 min early"],
    [125, "125 分", "125 min"],
  ])("%d minutes", (minutes, ja, en) => {
    expect([delayText(minutes, "ja"), delayText(minutes, "en")]).toEqual([ja, en]);
  });
});

describe("problems", () => {
  test("a browser gets a page, a program its problem", async () => {
    const { app } = await testApp();
    const browser = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    for (const path of ["/nowhere", "/incidents/01980000-0000-7000-8000-000000009999", "/docs/nope"]) {
      const response = await app.request(path, { headers: browser });
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(await response.text()).toContain("/problems/not-found");
      expect((await app.request(path)).headers.get("Content-Type")).toContain("application/problem+json");
    }
    const described = await app.request("/v1/vocab/nope", { headers: browser });
    expect(described.headers.get("Content-Type")).toContain("application/problem+json");
  });
});

/** What a page must show as text and never as markup. */
const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style></title></textarea><svg onload=alert(1)>",
  "'-alert(1)-'&lt;b&gt; &amp;amp;",
  "javascript:alert(1)",
  "\u202Egnp.exe\u2066 \u200F#",
  "長".repeat(3000),
];

describe("hostile text", async () => {
  const { app } = await testApp();
  const text = `${HOSTILE.join("\n")}\n\n株式会社みはま 2025年3月4日 名簿を紛失しました。12名の氏名です。`;
  const [read] = extract(text, { kind: "incident" }).records;
  const name = (i: number) => (HOSTILE[i] ?? "").slice(0, 300);
  const record = {
    ...(read as Incident),
    caseNumber: name(3),
    organization: { name: name(0), aliases: [name(1), name(5), name(6)], sector: null, corporateNumber: null },
    thirdParties: [{ name: name(2), role: "processor" }],
    evidence: { "/organization/name": [{ start: 0, end: name(0).length, quote: name(0), rule: "x/<b>" }] },
    implied: { "/cause": "<i>rule</i>" },
  };
  const body = JSON.stringify({ record, text });
  const kept = await app.request("/v1/incidents", post("application/json", body));
  const address = (kept.headers.get("Location") ?? "").replace("/v1", "");
  const hits = HOSTILE.map((one) => encodeURIComponent(one.slice(0, 200)));

  test.each([
    "/",
    address,
    "/statistics",
    ...hits.flatMap((hit) => [`/incidents?q=${hit}`, `/incidents?organization=${hit}`, `/incidents/${hit}`, `/${hit}`]),
    ...hits.map((hit) => `/incidents?${hit}=${hit}&lang=ja`),
    ...hits.map((hit) => `/read?sample=${hit}`),
  ])("%s", async (path) => {
    const answer = await app.request(path, { headers: html });
    const shown =
      answer.status === 303 ? await app.request(answer.headers.get("Location") ?? "", { headers: html }) : answer;
    const markup = await shown.text();
    expect(shown.status).toBeLessThan(500);
    expect(markup.match(/<script[^>]*>/g)).toEqual(['<script src="/pages.js">']);
    const bare = markup.replace(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(/<(?:img|iframe|svg onload)|<[^>]*\son\w+=/i);
    expect(markup).not.toMatch(/(?:href|src|action)="javascript/i);
  });

  test("is shown as it stands", async () => {
    expect(kept.status).toBe(201);
    const markup = await (await app.request(address, { headers: html })).text();
    expect(sourceOf(markup)).toBe(text);
    const reading = await (await app.request("/read", form({ text, kind: "incident" }))).text();
    expect(reading.match(/<script[^>]*>/g)).toEqual(['<script src="/pages.js">']);
    expect(textOf(/<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(reading)?.[1] ?? "")).toBe(text);
  });
});

describe("places in a text", () => {
  const [first] = extract(page).records;
  const span = fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: -5, max: 90 }));
  test("whatever they are, the text is shown whole and in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.array(span, { maxLength: 9 }),
        async (text, spans) => {
          const evidence = Object.fromEntries(
            ["/cause", "/total", "/events/0/on", "/dataClasses/0"].map((pointer, i) => [
              pointer,
              spans.filter((_, at) => at % 4 === i).map(([start, end]) => ({ start, end, quote: "x", rule: "x" })),
            ]),
          );
          const record = { ...(first as Incident), evidence };
          const view = evidenceView({ record, text, findings: [], language: "ja", first: 0, room: 10_000, level: 2 });
          expect(sourceOf(String(await view.content))).toBe(text);
        },
      ),
    );
  });

  test("snippets hold no more than the text, and only what was found is marked", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.array(span, { maxLength: 6 }),
        async (text, spans) => {
          const places = spans.map(([start, end]) => ({ start, end }));
          const shown = String(await snippets(text, places));
          for (const [, piece = ""] of shown.matchAll(/<span class="snippet" lang="ja">([\s\S]*?)<\/span>/g))
            expect(text).toContain(textOf(piece).replace(/^…/, "").replace(/…$/, ""));
          for (const [, mark = ""] of shown.matchAll(/<mark>([\s\S]*?)<\/mark>/g)) expect(text).toContain(textOf(mark));
        },
      ),
    );
  });
});

describe("values in words", () => {
  test.each([
    ["2024-10-28T08:30~", "2024年10月28日 8:30頃", "c. 28 Oct 2024 8:30"],
    ["2023-04/2024-09", "2023年4月 – 2024年9月", "Apr 2023 – Sept 2024"],
    ["../2024-01-02", "2024年1月2日まで", "until 2 Jan 2024"],
    ["2024/..", "2024年から", "from 2024"],
    ["soon", "soon", "soon"],
  ])("%s", (when, ja, en) => {
    expect([whenText(when, "ja"), whenText(when, "en")]).toEqual([ja, en]);
  });
  test.each([
    [{ count: 3418, unit: "person", qualifier: "max" }, "最大 3,418 人", "at most 3,418 persons"],
    [{ count: 500, unit: "record", qualifier: "min" }, "500 件以上", "at least 500 records"],
    [{ count: 1, unit: "person", qualifier: "exact" }, "1 人", "1 person"],
    [{ count: 2, unit: "email-address", qualifier: "approx" }, "約 2 メールアドレス", "about 2 e-mail addresses"],
  ])("%j", (quantity, ja, en) => {
    expect([quantityText(quantity, "ja"), quantityText(quantity, "en")]).toEqual([ja, en]);
  });
});

describe("weight", async () => {
  const corpus = fileURLToPath(new URL("../../../corpus/", import.meta.url));
  const texts = ["further-incidents", "further-trips"].flatMap((folder) =>
    readdirSync(`${corpus}${folder}`)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => readFileSync(`${corpus}${folder}/${file}`, "utf8")),
  );
  const { app, store } = await testApp();
  await store.create(
    "main",
    texts.flatMap((text) => extract(text).records.map((record) => ownText(record, text))),
  );

  test("no page of a casebook of every further text weighs more than 50 kB, gzip", async () => {
    const paths = [
      "/",
      "/incidents?limit=200",
      "/incidents?q=報告&limit=200",
      "/trips?limit=200",
      "/statistics",
      "/statistics?kind=trip",
    ];
    for await (const { id, kind } of store.scan("main")) paths.push(`/${kind}s/${id}`);
    expect(paths.length).toBeGreaterThan(120);
    const heavy: unknown[] = [];
    for (const path of paths)
      for (const language of languages) {
        const response = await app.request(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`, {
          headers: html,
        });
        expect([path, response.status]).toEqual([path, 200]);
        const bytes = gzipSync(await response.text()).length;
        if (bytes > 50_000) heavy.push([path, language, bytes]);
      }
    expect(heavy).toEqual([]);
  }, 120_000);

  test("nor does the reading of a page of all of them", async () => {
    const response = await app.request("/read", form({ text: texts.slice(0, 12).join("\n\n\n") }));
    expect(response.status).toBe(200);
    expect(gzipSync(await response.text()).length).toBeLessThan(50_000);
  });
});
