import { page, post, type TestApp, testApp } from "../app.ts";

/** The operator's token in these tests. */
export const operator = "operator-operator-operator-operator";

/** The header that brings a token. */
export const bearer = (token: string): Record<string, string> => ({ Authorization: `Bearer ${token}` });

/** Makes a token; gives what it is. */
export async function tokenOf(own: TestApp, asked: object): Promise<string> {
  const request = post("application/json", JSON.stringify({ name: "test", ...asked }), bearer(operator));
  const response = await own.app.request("/v1/tokens", request);
  return ((await response.json()) as { token: string }).token;
}

/** Two casebooks in one database, a token of all scopes for each, and a record in the first. */
export async function twoCasebooks(): Promise<{
  readonly own: TestApp;
  readonly a: string;
  readonly b: string;
  /** Path of the record. */
  readonly path: string;
  readonly id: string;
}> {
  const own = await testApp({ access: "tokens", adminToken: operator });
  const scopes = ["read", "write", "admin"];
  const a = await tokenOf(own, { scopes, space: "a" });
  const b = await tokenOf(own, { scopes, space: "b" });
  const made = await own.app.request("/v1/incidents", post("text/plain", page, bearer(a)));
  const path = made.headers.get("Location") ?? "";
  return { own, a, b, path, id: path.split("/").at(-1) ?? "" };
}
