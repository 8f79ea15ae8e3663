import type { Entry } from "@nisshi/store";
import type { Language, Words } from "../words.ts";
import { summaryOf, titleOf } from "./title.ts";

/** What a feed is made of. */
export interface Feed {
  readonly entries: readonly Entry[];
  readonly language: Language;
  /** Where the endpoint is: scheme, host and port. */
  readonly origin: string;
  /** Path and query of the feed itself. */
  readonly self: string;
  /** Instant that an empty feed was last changed. */
  readonly now: string;
}

const TITLE: Words = { ja: "日誌: 新しい記録と変わった記録", en: "Nisshi: new and changed records" };

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text in XML 1.0, without the characters that it cannot hold. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const pathOf = ({ kind, id }: Entry): string => `/${kind}s/${id}`;

/** The entries as Atom (RFC 4287), the latest change first. */
export function atomFeed({ entries, language, origin, self, now }: Feed): string {
  const items = entries.map((entry) =>
    [
      "<entry>",
      `<id>urn:uuid:${entry.id}</id>`,
      `<title>${xml(titleOf(entry, language))}</title>`,
      `<published>${entry.createdAt}</published>`,
      `<updated>${entry.updatedAt}</updated>`,
      `<link rel="alternate" type="text/html" href="${xml(origin + pathOf(entry))}"/>`,
      `<link rel="alternate" type="application/json" href="${xml(`${origin}/v1${pathOf(entry)}`)}"/>`,
      `<category term="${entry.kind}"/>`,
      `<summary>${xml(summaryOf(entry, language))}</summary>`,
      "</entry>",
    ].join("\n"),
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xml(origin + self)}</id>`,
    `<title>${xml(TITLE[language])}</title>`,
    `<updated>${entries[0]?.updatedAt ?? now}</updated>`,
    "<author><name>Nisshi</name></author>",
    `<link rel="self" type="application/atom+xml" href="${xml(origin + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(`${origin}/`)}"/>`,
    ...items,
    "</feed>",
  ].join("\n")}\n`;
}

/** The entries as a JSON Feed (version 1.1), the latest change first. */
export function jsonFeed({ entries, language, origin, self }: Feed): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: TITLE[language],
    home_page_url: `${origin}/`,
    feed_url: origin + self,
    language,
    items: entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      url: origin + pathOf(entry),
      title: titleOf(entry, language),
      content_text: summaryOf(entry, language),
      date_published: entry.createdAt,
      date_modified: entry.updatedAt,
      tags: [entry.kind],
    })),
  };
}
