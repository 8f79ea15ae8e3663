export { type ExtractedFinding, type Extraction, type ExtractOptions, extract } from "./extract.ts";
export { lexicons } from "./ja/lexicon/index.ts";
export { refiners } from "./ja/pipeline.ts";
export { rules } from "./ja/rules/index.ts";
export { type Post, splitPosts } from "./posts.ts";
export type { Lexicon, Mention, MentionKind, MentionValues, Refiner, Rule, TraceStep } from "./types.ts";
