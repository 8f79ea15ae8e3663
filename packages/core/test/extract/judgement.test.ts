import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { judgements } from "./judgement.cases.ts";

describe("cause, exposure, misuse", () => {
  it.each(judgements)("%s", (_id, text, said) => {
    const [record] = extract(text, { kind: "incident" }).records;
    expect(record).toMatchObject(said);
  });
});
