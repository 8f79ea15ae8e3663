/** What reading and writing boarding logs of other systems takes; with its tables too heavy to be loaded before it is asked for. */
export { detect, formats } from "@nisshi/core/formats";
export { lookups, unknownCodes } from "@nisshi/reference/lookups";
