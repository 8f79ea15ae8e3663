import fc from "fast-check";
import { expect, test } from "vitest";
import { splitPosts } from "../../src/extract/index.ts";
import { cases as postKinds } from "./post-kind.cases.ts";

const NOTICE =
  "星野町 住民票の誤交付による個人情報の流出について\n令和6年5月9日\n5月7日、窓口で別の方の住民票を誤って交付し、個人情報が流出しました。深くお詫び申し上げ、再発防止に努めます。";
const LOG = "JL305 羽田→福岡\n搭乗日 2024年5月3日\n座席 14A 機材 A350-900\n定刻に離陸し、ラウンジで一息。";

const kinds = (page: string) => splitPosts(page).map((post) => post.kind);

test.for([
  ["a bare notice", NOTICE, ["incident"]],
  ["a bare log", LOG, ["trip"]],
  [
    "a casebook page",
    `【セキュリティ事件簿#2024-001】${NOTICE}\n\n【搭乗記】${LOG}\n\n【セキュリティ事件簿#2024-002】${NOTICE}`,
    ["incident", "trip", "incident"],
  ],
  ["full-width header", `【セキュリティ事件簿＃２０２４－００１】${NOTICE}`, ["incident"]],
  ["shopping list", "卵と牛乳と食パンを買う。帰りに郵便局。", ["other"]],
  ["nothing", " \n\n ", []],
] as const)("%s", ([, page, want]) => {
  expect(kinds(page)).toEqual(want);
});

test.for(postKinds)("%s", ([, text, kind]) => {
  expect(kinds(text)).toEqual([kind]);
});

test("posts lie in order inside the page, do not overlap, and know their place", () => {
  const piece = fc.constantFrom(
    "【搭乗記】",
    "【セキュリティ事件簿#2024-1】",
    "\n",
    " ",
    "漏えい",
    NOTICE,
    LOG,
    "-----\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const page = pieces.join("");
      let from = 0;
      for (const [i, post] of splitPosts(page).entries()) {
        expect(post.index).toBe(i);
        expect(post.start).toBeGreaterThanOrEqual(from);
        expect(post.end).toBeGreaterThan(post.start);
        from = post.end;
      }
      expect(from).toBeLessThanOrEqual(page.length);
    }),
  );
});
