import type { Way } from "../route.ts";
import { aboutWay } from "./about.ts";
import { entryWays } from "./entries.ts";
import { listWays } from "./lists.ts";
import { readWays } from "./read.ts";
import { scriptWay } from "./script.ts";
import { statisticsWay } from "./statistics.ts";

/** Every page for people, and what they load. */
export const pageWays: readonly Way[] = [...listWays, ...entryWays, ...readWays, statisticsWay, aboutWay, scriptWay];
