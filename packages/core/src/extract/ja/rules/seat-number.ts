import type { Rule } from "../../types.ts";

/** [12A] [2K] [47-A]: row and letter (no I). Whether it is a seat, a floor (4F) or a film (3D) its sentence says. */
export const seatNumber = {
  id: "ja/seat-number",
  kind: "reading",
  heads: ["#"],
  pattern: /(?<![A-Za-z0-9.,:#-])0?([1-9]\d?)-?([A-HJ-L])(?:席)?(?![A-Za-z0-9-])/y,
  produce([, row, letter]) {
    return { field: "seat", value: `${row}${letter}` };
  },
} satisfies Rule<"reading">;
