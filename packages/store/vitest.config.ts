import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["test/**/*.test.ts"], exclude: ["test/workerd/**"], testTimeout: 30_000 } },
      {
        plugins: [
          cloudflareTest({ miniflare: { compatibilityDate: "2026-10-01", d1Databases: ["CASEBOOK"], cf: false } }),
        ],
        test: { name: "workerd", include: ["test/workerd/**/*.test.ts"], testTimeout: 30_000 },
      },
    ],
  },
});
