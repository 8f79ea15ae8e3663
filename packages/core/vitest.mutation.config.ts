import { defineConfig } from "vitest/config";

/**
 * The tests that the mutants of check/ and law/ must not survive; properties with a fixed seed, so that runs compare. The
 * hundred thousand records are left out: rows pin what they would, in a thousandth of the time.
 */
export default defineConfig({
  test: {
    include: ["test/{check,law}/*.test.ts"],
    exclude: ["test/check/many.test.ts"],
    setupFiles: ["test/few-runs.ts"],
  },
});
