import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

/** Says by Link where the first page and the next are (RFC 8288), with the query as it was. */
export function linkPages(c: Context<AppEnv>, next: string | null): void {
  const { pathname, searchParams } = new URL(c.req.url);
  const link = (cursor: string | null, rel: string): string => {
    const query = new URLSearchParams(searchParams);
    query.delete("cursor");
    if (cursor !== null) query.set("cursor", cursor);
    const text = query.toString();
    return `<${pathname}${text && `?${text}`}>; rel="${rel}"`;
  };
  const links = [
    ...(searchParams.has("cursor") ? [link(null, "first")] : []),
    ...(next === null ? [] : [link(next, "next")]),
  ];
  if (links.length > 0) c.header("Link", links.join(", "), { append: true });
}
