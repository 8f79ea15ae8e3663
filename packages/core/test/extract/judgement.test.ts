import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { causes, judgements } from "./judgement.cases.ts";

describe("cause, exposure, misuse", () => {
  it.each(judgements)("%s", (_id, text, said) => {
    const [record] = extract(text, { kind: "incident" }).records;
    expect(record).toMatchObject(said);
  });
});

it.each(causes)("%s", (told, cause) => {
  const letter = "個人情報に関するお知らせ\n2025年6月2日\n株式会社しおかぜ商会\n下記のとおりお知らせいたします。\n";
  expect(extract(letter + told, { kind: "incident" }).records[0]).toMatchObject({ cause });
});
