import { pointer } from "@nisshi/core/kernel";
import type { Fault } from "../problem.ts";
import type { Words } from "../words.ts";
import { type Scope, scopes } from "./principal.ts";

/** What a new token is to be. */
export interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: string | null;
  readonly space?: string;
}

type MemberJudge = (value: unknown, now: number) => boolean;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

const MEMBERS: Readonly<Record<string, { readonly judge: MemberJudge; readonly detail: Words }>> = {
  name: {
    judge: (value) =>
      typeof value === "string" && value.length > 0 && value.length <= 100 && !/[\p{Cc}\p{Cs}]/u.test(value),
    detail: { ja: "1 字以上 100 字以内の名前です。", en: "It is a name of 1 to 100 characters." },
  },
  scopes: {
    judge: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= scopes.length &&
      value.every((one) => scopes.includes(one as Scope)),
    detail: {
      ja: `${scopes.join("、")} から 1 つ以上の配列です。`,
      en: `It is a list of one or more of ${scopes.join(", ")}.`,
    },
  },
  expiresAt: {
    judge: (value, now) =>
      value === null || (typeof value === "string" && INSTANT.test(value) && Date.parse(value) > now),
    detail: {
      ja: "これから先の UTC の時刻(2027-01-01T00:00:00Z)か null です。",
      en: "It is an instant to come in UTC (2027-01-01T00:00:00Z), or null.",
    },
  },
  space: {
    judge: (value) => typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,62}$/.test(value),
    detail: { ja: "英小文字・数字・- の 63 字までです。", en: "It is 1 to 63 letters a to z, digits and hyphens." },
  },
};

const LIST = Object.keys(MEMBERS).join(", ");
const UNKNOWN: Words = { ja: `使える名前は ${LIST} です。`, en: `The members are ${LIST}.` };
const MISSING: Words = { ja: "必須です。", en: "It is required." };
const NO_OBJECT: Words = {
  ja: "{ name, scopes, … } というオブジェクトです。",
  en: "It is an object { name, scopes, … }.",
};

/** Reads what a new token is to be, or the faults that keep it from being made. */
export function readTokenRequest(value: unknown, now: number): TokenRequest | readonly Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ pointer: "", code: "not-an-object", detail: NO_OBJECT }];
  const faults = Object.entries(value).flatMap(([name, member]): readonly Fault[] => {
    const taken = Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined;
    if (taken === undefined) return [{ pointer: pointer(name), code: "unknown-member", detail: UNKNOWN }];
    return taken.judge(member, now) ? [] : [{ pointer: pointer(name), code: "not-allowed", detail: taken.detail }];
  });
  const missing = ["name", "scopes"].filter((name) => !Object.hasOwn(value, name));
  if (faults.length + missing.length > 0)
    return [...faults, ...missing.map((name) => ({ pointer: pointer(name), code: "missing", detail: MISSING }))];
  const { expiresAt = null, ...asked } = value as Omit<TokenRequest, "expiresAt"> & {
    readonly expiresAt?: string | null;
  };
  return { ...asked, scopes: [...new Set(asked.scopes)], expiresAt };
}
