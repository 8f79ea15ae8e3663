import { type EpLevel, type EpMap, epMaps } from "./ep-map.table.ts";

/** How levels of several items are put together: the greatest of x and of y each for itself, or the greatest single item. */
export type JoMode = "separate" | "per-item";

/** What the model asks for. */
export interface JoInput {
  /** Codes of data classes. */
  readonly dataClasses: readonly string[];
  /** Social responsibility above the ordinary (government, large or listed bodies, critical sectors): factor 2. */
  readonly highResponsibility?: boolean;
  /** Response after the incident judged improper: factor 2. Proper and unknown are 1. */
  readonly improperResponse?: boolean;
  readonly people?: number;
  /** `separate` when left out, which is how the published explanations read. */
  readonly mode?: JoMode;
  /** Id of an edition of the EP map; the newest when left out. */
  readonly map?: string;
}

/** The model's figures in yen. An estimate of a model, never damages. */
export interface JoEstimate {
  readonly map: string;
  readonly mode: JoMode;
  readonly level: EpLevel;
  readonly sensitivity: number;
  readonly identifiability: 1 | 3 | 6;
  /** 500 × sensitivity × identifiability: value of the leaked data of one person. */
  readonly value: number;
  readonly perPerson: number;
  /** Null where the number of people is not given. */
  readonly total: number | null;
  /** Classes that the map has no level for; they weigh nothing. */
  readonly unknown: readonly string[];
  /** Classes whose level is an assignment of this edition and not printed on the map. */
  readonly assigned: readonly string[];
}

const BASE = 500;
const weight = ([x, y]: EpLevel): number => 10 ** (x - 1) + 5 ** (y - 1);

function levelsOf(map: EpMap, classes: readonly string[]): EpLevel[] {
  const single = classes.flatMap((code) => (Object.hasOwn(map.levels, code) ? [map.levels[code] as EpLevel] : []));
  const joint = map.together.flatMap(({ classes: all, level }) =>
    all.every((code) => classes.includes(code)) ? [level] : [],
  );
  return [...single, ...joint];
}

function identifiabilityOf(classes: readonly string[]): 1 | 3 | 6 {
  const [name, address] = [classes.includes("name"), classes.includes("address")];
  if (name && address) return 6;
  return name || (address && classes.includes("phone")) ? 3 : 1;
}

/**
 * The JNSA Damage Operation Model for Individual Information Leak (JO model): leaked value (500 × sensitivity × identifiability)
 * × social responsibility × response, per person and for all. Sensitivity is 10^(x-1) + 5^(y-1) on the Economic-Privacy map.
 *
 * @throws RangeError when `map` names no edition
 * @example
 * joModel({ dataClasses: ["name", "address"] }).perPerson; // 6000
 */
export function joModel(input: JoInput): JoEstimate {
  const { mode = "separate", dataClasses } = input;
  const map: EpMap | undefined = epMaps.find(({ id }) => id === (input.map ?? epMaps.at(-1)?.id));
  if (map === undefined)
    throw new RangeError(`unknown EP map "${input.map}"; there is ${epMaps.map(({ id }) => id).join(", ")}`);
  const levels = levelsOf(map, dataClasses);
  const greatest = (axis: 0 | 1) => Math.max(1, ...levels.map((level) => level[axis])) as 1 | 2 | 3;
  const heaviest = levels.reduce<EpLevel>((most, level) => (weight(level) > weight(most) ? level : most), [1, 1]);
  const level: EpLevel = mode === "separate" ? [greatest(0), greatest(1)] : heaviest;
  const [sensitivity, identifiability] = [weight(level), identifiabilityOf(dataClasses)];
  const value = BASE * sensitivity * identifiability;
  const perPerson = value * (input.highResponsibility === true ? 2 : 1) * (input.improperResponse === true ? 2 : 1);
  const inJoint = map.together
    .filter(({ classes }) => classes.every((code) => dataClasses.includes(code)))
    .flatMap((j) => j.classes);
  return {
    map: map.id,
    mode,
    level,
    sensitivity,
    identifiability,
    value,
    perPerson,
    total: input.people === undefined ? null : perPerson * input.people,
    unknown: dataClasses.filter((code) => !Object.hasOwn(map.levels, code) && !inJoint.includes(code)),
    assigned: dataClasses.filter((code) => map.assigned.includes(code)),
  };
}
