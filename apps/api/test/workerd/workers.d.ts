/** What the smoke suite uses of the runtime's own module. */
declare module "cloudflare:workers" {
  export const exports: { readonly default: { fetch(url: string, init?: RequestInit): Promise<Response> } };
}
