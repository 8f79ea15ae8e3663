import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";
import type { Incident } from "../../src/incident/index.ts";
import { exposureSaid, misuseSaid, stories } from "./hedges.cases.ts";

function incidentOf(text: string): Incident {
  const [record] = extract(text, { kind: "incident" }).records;
  if (record?.kind !== "incident") throw new Error("no incident");
  return record;
}

const HEAD = "2025年6月2日\n株式会社しおかぜ商会\n\n";
const LEAK =
  "個人情報の漏えいに関するお詫び\n\n1.概要\n5月30日、当社の会員情報が外部に漏えいしたことが判明しました。\n\n";

test.for(misuseSaid)("misuse %s: %s", ([misuse, said]) => {
  expect(incidentOf(`${HEAD}${LEAK}${said}\n\nお詫び申し上げます。\n`).misuse).toBe(misuse);
});

test.for(exposureSaid)("%s, exposure %s: %s", ([story, exposure, said]) => {
  expect(incidentOf(`${HEAD}${stories[story]}\n${said}\n`).exposure).toBe(exposure);
});
