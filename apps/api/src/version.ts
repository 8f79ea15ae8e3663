import core from "@nisshi/core/package.json" with { type: "json" };
import api from "../package.json" with { type: "json" };

/** Versions of what answers: this application and the core in it. */
export const versions: { readonly api: string; readonly core: string } = { api: api.version, core: core.version };

/** What an entry says of the extractor that read it. */
export const extractorVersion = `@nisshi/core ${core.version}`;
