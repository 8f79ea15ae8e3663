import {
  addMass,
  type ConcentrationResult,
  emptyMasses,
  finishMasses,
  type Masses,
  mergeMasses,
} from "../../concentration.ts";
import { statedPeople } from "../../people.ts";
import type { Measure } from "../../types.ts";

/** How much of all people affected the largest incidents make up. */
export const concentration = {
  id: "incident/concentration",
  kind: "incident",
  unit: "incident",
  title: { ja: "人数の集中度", en: "Concentration of people affected" },
  definition: {
    ja: "記載された人数（最大・約は書かれた数）の合計のうち、最も大きい 1・5・10 事案が占める割合とジニ係数。",
    en: "Share of the people stated (at most and about as written) that the largest incident, five and ten make up, and the Gini coefficient over incidents.",
  },
  denominator: "known",
  source: "C. Gini, Variabilità e mutabilità, 1912; heavy tails after Maillart and Sornette, EPJ B 75, 2010",
  empty: emptyMasses,
  add: (state, record) => addMass(state, statedPeople(record)),
  merge: mergeMasses,
  finish: finishMasses,
} satisfies Measure<Masses, ConcentrationResult>;
