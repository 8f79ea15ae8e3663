import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** Members that hold words for people: another word there is no defect that a test should find. */
const WORDS = new Set(["title", "explanation", "source", "since", "until", "ja", "en", "disclaimer"]);

const isWords = (path) => {
  for (let at = path; at !== null && at !== undefined; at = at.parentPath) {
    if (at.node.type === "ObjectProperty" && WORDS.has(at.node.key.name ?? at.node.key.value)) return true;
  }
  return false;
};

/** Plugins of the mutation test. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "words-are-no-code", {
    shouldIgnore: (path) => (isWords(path) ? "words for people" : undefined),
  }),
];
