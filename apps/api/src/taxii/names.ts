/** Media type of TAXII without its version. */
export const TAXII = "application/taxii+json";
/** Version of TAXII. */
export const TAXII_VERSION = `${TAXII};version=2.1`;
/** Media type of the objects. */
export const STIX = "application/stix+json;version=2.1";

/** Path under which TAXII answers, and errors are those of TAXII. */
export const TAXII_PATH = "/taxii2/";
