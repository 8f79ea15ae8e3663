/** What every STIX object of this kind has (STIX 2.1 section 3.2). */
export interface StixObject {
  readonly type: string;
  readonly spec_version: "2.1";
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly [property: string]: unknown;
}

/** The version of the specification. */
export const SPEC_VERSION = "2.1";
