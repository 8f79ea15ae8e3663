import { defineConfig } from "vitest/config";

/** The tests that the mutants of check/ and law/ must not survive; properties with a fixed seed, so that runs compare. */
export default defineConfig({
  test: { include: ["test/{check,law}/*.test.ts"], setupFiles: ["test/few-runs.ts"] },
});
