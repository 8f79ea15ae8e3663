import { parentPort, workerData } from "node:worker_threads";
import { checkCasebook } from "@nisshi/core/check";
import { type CompareOrder, keysOf } from "./compare.ts";
import { valuesOf } from "./spool.ts";

const { stored, options } = workerData as CompareOrder;
parentPort?.postMessage(checkCasebook(keysOf(valuesOf(stored)), options));
