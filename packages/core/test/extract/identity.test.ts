import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";
import type { Incident } from "../../src/incident/index.ts";
import { letterheads, officials, parties as partyNames, places, publishers, sentences } from "./body-names.cases.ts";
import { cases } from "./identity.cases.ts";
import { cases as parties } from "./parties.cases.ts";
import { told } from "./party-roles.cases.ts";

/** The asked-for part of the record, in the shape of the rows. */
function read(text: string): Record<string, unknown> {
  const record = extract(text).records.find((r): r is Incident => r.kind === "incident");
  return {
    ...record,
    organization: record?.organization?.name ?? null,
    aliases: record?.organization?.aliases,
    sector: record?.organization?.sector ?? null,
    thirdParties: record?.thirdParties.map((p) => [p.name, p.role]),
  };
}

test.for([...cases, ...parties])("%s", ([, text, expected]) => {
  expect(read(text)).toMatchObject(expected);
});

const LETTER =
  "2024年5月5日\n株式会社アオバ商事\n個人情報の漏えいについて\n\n当社において個人情報が漏えいしたおそれがあります。深くお詫びします。\n";

test.for(told)("%s", ([sentence, name, role]) => {
  expect(read(LETTER + sentence)).toMatchObject({ organization: "株式会社アオバ商事", thirdParties: [[name, role]] });
});

/** As the extractor writes a name: in half-width forms. */
const folded = (name: string) => name.normalize("NFKC");

test.for(publishers)("%s is read as publisher from every place", (name) => {
  const found = places.map((place) => extract(place.replaceAll("▲", name), { kind: "incident" }).records);
  const names = found.map(([r]) => (r?.kind === "incident" ? [r.organization?.name, r.thirdParties.length] : null));
  expect(names).toEqual(places.map(() => [folded(name), 0]));
});

test.for(partyNames)("%s is read as third party from every sentence", (name) => {
  const found = sentences.map(([sentence]) => read(LETTER + sentence.replace("▲", name)).thirdParties);
  expect(found).toEqual(sentences.map(([, role]) => [[folded(name), role]]));
});

const MATTER =
  "個人情報の漏えいについて\n\n個人情報が漏えいしたおそれがあることが判明しました。深くお詫びします。対象は12名です。";
const COMPANY = "ミヤマ特殊鋼株式会社";
const margins = [...letterheads.map((head) => [head.replace("▲", COMPANY), COMPANY] as const), ...officials];

test.for(margins)("%s names the publisher above and below", ([head, name]) => {
  const found = [`${head}\n\n${MATTER}`, `${MATTER}\n\n${head}`].map((text) => extract(text, { kind: "incident" }));
  expect(found.map(({ records: [r] }) => (r?.kind === "incident" ? r.organization?.name : null))).toEqual([name, name]);
});
