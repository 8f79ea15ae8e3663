import fc from "fast-check";

fc.configureGlobal({ seed: 20250401, numRuns: 20 });
