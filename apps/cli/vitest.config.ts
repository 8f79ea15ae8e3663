import { defineConfig } from "vitest/config";

/** The tests start the command again and again: on a busy machine that takes its time. */
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 } });
