/** What the suite uses of the runtime's own module. */
declare module "cloudflare:workers" {
  export const env: Readonly<Record<string, unknown>>;
}
