import { textWidth } from "../text.ts";

/** A dot of a map with the words for it. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

/** Words at the left end of their base line. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room around a label. */
const GAP = 2;

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, radius }: Dot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Around a dot, the places that read best first: right, left, above, below, then the corners. */
function placesOf({ x, y, radius, label }: Dot, size: number): readonly Box[] {
  const [width, near, corner] = [textWidth(label, size), radius + GAP, radius * 0.7 + GAP];
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + size });
  const [middle, right, left] = [y - size / 2, x + corner, x - corner - width];
  const [above, below] = [y - corner - size, y + corner];
  return [
    at(x + near, middle),
    at(x - near - width, middle),
    at(x - width / 2, y - near - size),
    at(x - width / 2, y + near),
    at(right, above),
    at(right, below),
    at(left, above),
    at(left, below),
  ];
}

/** Labels of the dots, the first dots first, each where it meets no other label, no dot and no side; those without room are left out. */
export function placeLabels(dots: readonly Dot[], frame: Box, size: number): PlacedLabel[] {
  const marks = dots.map(boxOf);
  const taken: Box[] = [];
  return dots.flatMap((dot, own) => {
    const inside = (box: Box) =>
      box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    const free = (box: Box) =>
      inside(box) && !taken.some((one) => meets(box, one)) && !marks.some((mark, i) => i !== own && meets(box, mark));
    const place = dot.label === "" ? undefined : placesOf(dot, size).find(free);
    if (place === undefined) return [];
    taken.push({ left: place.left - GAP, right: place.right + GAP, top: place.top, bottom: place.bottom });
    // Letters stand on their base line, about a fifth of their size above the bottom of the box.
    return [{ x: place.left, y: place.bottom - size * 0.18, label: dot.label }];
  });
}
