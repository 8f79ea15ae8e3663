import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";

/** Headers of an answer that says only that nothing has changed (RFC 9110 section 15.4.5), and those of every answer. */
const DROPPED = ["Content-Type", "Content-Length", "Content-Disposition"];

/**
 * A fingerprint of a text: 106 bits in two lanes of multiplications and rotations. It tells one version of an answer from the
 * next; it guards against nobody, as who could forge an answer could forge its tag.
 */
export function fingerprintOf(text: string): string {
  let [a, b, c, d] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
    c = Math.imul((c << 13) | (c >>> 19), 0x85ebca77) ^ a;
    d = Math.imul((d << 7) | (d >>> 25), 0xc2b2ae3d) ^ b;
  }
  return [a, b, c, d].map((lane) => ((lane ^ (lane >>> 15)) >>> 0).toString(36)).join("-");
}

/** Gives a text its entity tag where the route has one and the handler gave none. */
export function tagText(c: Context<AppEnv>, text: string): void {
  if (c.get("tagged") === true && !c.get("entityTag")) setTag(c, `"${fingerprintOf(text)}"`);
}

/** Gives the answer an entity tag. */
export function setTag(c: Context<AppEnv>, tag: string): void {
  c.set("entityTag", tag);
  c.header("ETag", tag);
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, "");

/** Answers 304 where If-None-Match has the entity tag of the answer, weak or not, or is `*`. */
export const entityTags: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.set("tagged", true);
  await next();
  const tag = c.res.headers.get("ETag");
  const field = c.req.header("If-None-Match");
  if (tag === null || field === undefined || c.res.status !== 200) return;
  if (field.trim() !== "*" && !field.split(",").map(bare).includes(bare(tag))) return;
  const headers = new Headers(c.res.headers);
  for (const name of DROPPED) headers.delete(name);
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers });
};
