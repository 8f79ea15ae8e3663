export { type Extraction, type ExtractedFinding, type ExtractOptions, extract } from "./extract.ts";
export { type Post, splitPosts } from "./posts.ts";
export { lexicons } from "./ja/lexicon/index.ts";
export { rules } from "./ja/rules/index.ts";
export { refiners } from "./ja/pipeline.ts";
export type { Lexicon, Mention, MentionKind, MentionValues, Refiner, Rule, TraceStep } from "./types.ts";
