import type { Cited, Material } from "../material.ts";

/** The period over which data was exposed or handled. */
export function readWindow(_material: Material): Cited<string> | null {
  return null;
}
