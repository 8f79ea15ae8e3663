/** What the smoke suite uses of the runtime's own module. */
declare module "cloudflare:workers" {
  export const exports: { readonly default: { fetch(url: string, init?: RequestInit): Promise<Response> } };
  export const env: { readonly DB: import("@nisshi/store/d1").D1Binding };
}
