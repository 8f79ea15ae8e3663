import type { Way } from "../route.ts";
import { aboutWay } from "./about.ts";
import { correctionWays } from "./corrections.ts";
import { entryWays } from "./entries.ts";
import { listWays } from "./lists.ts";
import { readWays } from "./read.ts";
import { scriptWay } from "./script.ts";
import { statisticsWay } from "./statistics.ts";

/** Every page for people, and what they load. */
export const pageWays: readonly Way[] = [
  ...listWays,
  ...entryWays,
  ...correctionWays,
  ...readWays,
  statisticsWay,
  aboutWay,
  scriptWay,
];
