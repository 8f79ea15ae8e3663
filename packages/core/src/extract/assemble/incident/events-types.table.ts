import type { EventTypeCode } from "../../../vocab/event-types.ts";

/**
 * What an act with its circumstances counts as. A row holds when the act is of one of its kinds, every feature of `all` is
 * there (`|` separates alternatives) and none of `none`; of the rows that hold the one with the most features decides,
 * then the one further up. `null` says that the act is no event. `sent`, `posted` and `opened` are settled by whether the case was
 * already known (events.ts).
 */
export interface TypeRow {
  readonly type: EventTypeCode | "sent" | "posted" | "opened" | null;
  readonly acts: readonly string[];
  readonly all: readonly string[];
  readonly none: readonly string[];
}

const row = (type: TypeRow["type"], acts: string, all = "", none = ""): TypeRow => ({
  type,
  acts: acts.split(" "),
  all: all === "" ? [] : all.split(" "),
  none: none === "" ? [] : none.split(" "),
});

const OUTSIDE = "from:person|from:company|from:card|from:police|from:authority|from:expert|from:processor|from:press";
const AUTHORITY = "to:authority|is:authority";

export const typeRows: readonly TypeRow[] = [
  // Found out, or told from outside.
  row("detected", "detect"),
  row("contained", "detect", "recovered"),
  row(null, "contact indicate report", "recovered received"),
  row(null, "contact indicate report", `recovered received ${OUTSIDE}`),
  row("detected", "missing", "", "known"),
  row("detected", "indicate", "received"),
  row("detected", "indicate", OUTSIDE),
  row("detected", "contact consult report send", `received ${OUTSIDE}`, "to:internal"),
  row("detected", "contact", "received"),
  row(null, "contact indicate report", "received nothing-found"),
  row(null, "contact indicate report", `received nothing-found ${OUTSIDE}`),
  row("contained", "contact indicate report", "received erased"),
  row("contained", "contact indicate report", `received erased ${OUTSIDE}`),
  row(null, "contact", "received explained"),
  row("detected", "consult", "received", "to:police known"),
  row("detected", "contact consult report", `quoted ${OUTSIDE}`, "to:internal from:processor"),
  row("detected", "contact consult report", "received notice-of-wrong", "to:internal"),
  row("detected", "contact", "from:person notice-of-wrong"),
  row("detected", "contact", "from:person row", "to:person known"),
  row("detected", "confirm", "content", "gone no-trouble rest asked"),
  row("other", "confirm", "content rest"),
  row("contained", "confirm", "gone"),
  row("contained", "confirm", "content gone"),
  row("investigation-completed", "confirm", "no-trouble checked-all"),
  row("investigation-started", "confirm", "asked"),
  row("investigation-completed", "confirm", "complete", "content asked"),
  row("investigation-started", "confirm", "asked inquiry"),
  row("investigation-started", "confirm", "inquiry", "content"),

  // Told to authorities.
  row("reported-ppc", "report contact consult file light", "to:ppc"),
  row("reported-ppc", "report contact consult file", "is:ppc"),
  row("reported-ppc", "report", "to:ppc to:authority|to:body|is:ppc"),
  row("reported-police", "file"),
  row("reported-police", "report contact consult file", "to:police|is:police"),
  row("reported-police", "report contact consult", "to:police to:body|to:ppc|to:authority|to:office"),
  row("reported-authority", "report contact consult", AUTHORITY),
  row("reported-authority", "report contact consult", "to:body", "to:police to:ppc"),
  row("reported-authority", "report contact", "to:body from:internal|from:processor", "to:police to:ppc"),
  row(
    "reported-authority",
    "report contact consult indicate",
    "from:processor",
    "to:person to:police to:ppc notice-only",
  ),
  row("reported-authority", "report contact consult indicate", "from:processor received", "to:person to:police to:ppc"),
  row(
    "reported-authority",
    "report contact consult indicate",
    `from:processor received ${OUTSIDE}`,
    "to:person to:police to:ppc",
  ),
  row("reported-authority", "report contact", "from:processor to:self|to:office|to:body"),
  row("reported-authority", "report", "to:self", "from:person from:staff"),
  row("reported-authority", "report contact", "to:self from:company"),
  row("reported-authority", "report", "from:company to:office|to:body"),
  row("other", "report", `from:processor received ${OUTSIDE} interim`),
  row("investigation-completed", "report", `from:processor received ${OUTSIDE} final`),
  row("other", "report contact consult", "to:internal"),
  row("other", "report contact consult", "to:internal from:staff|by:staff|received"),
  row("other", "report contact consult", "to:office", "from:processor from:company to:person"),
  row("other", "report", "to:self from:staff|by:staff"),
  row(null, "report", "from:expert", "from:processor"),

  // Told to those concerned.
  row("notified", "apologize"),
  row("notified", "ask-deletion"),
  row("notified", "apologize ask-deletion", "to:person"),
  row("notified", "contact report", "to:person", "received from:person"),
  row("notified", "assembly"),
  row("other", "assembly", "planned"),
  row("other", "warn"),
  row("notified", "warn", "to:person"),
  row("other", "contact", "section:prevention"),
  row(null, "contact", "to:staff", "to:person"),
  row(
    null,
    "contact consult report",
    "to:company|to:expert|to:processor",
    "to:person to:self to:ppc to:police from:processor",
  ),
  row("contained", "answer", "gone"),
  row(null, "answer"),
  row("notified", "contact", "is:person", "received from:person from:processor"),
  row("notified", "contact report", "to:card", "to:ppc to:police"),
  row("notified", "contact"),
  row(null, "contact", "from:person", "to:person"),
  row("published", "contact", "to:press"),
  row("published", "contact report", "to:press to:body|to:person|to:office"),
  row("notified", "send", "apology"),

  // Made public.
  row("published", "publish", "", "from:processor"),
  row("detected", "publish", "first-word from:company", "from:processor"),
  row("reported-authority", "publish", "from:processor to:self|to:body|to:office"),
  row("published", "publish contact", "bulletin site"),
  row("published", "post", "bulletin"),
  row("published", "contact report", "reference", "to:person to:ppc to:police to:authority received"),
  row("posted", "post"),
  row("other", "post publish", "patch"),
  row(null, "post", "right-one"),

  // Stopped and put right.
  row("contained", "contain"),
  row("contained", "change", "setting"),
  row("contained", "change switch", "closed"),
  row("other", "change", "setting section:prevention"),
  row("other", "contain", "section:prevention"),
  row("contained", "recover"),
  row("restored", "restore", "", "negated"),
  row("other", "meet"),
  row("restored", "restart", "known"),
  row("other", "switch"),

  // Looked into.
  row("investigation-started", "investigate", "start|asked"),
  row("investigation-started", "investigate"),
  row("investigation-completed", "investigate", "complete"),
  row("investigation-completed", "investigate", "by-then"),
  row("investigation-started", "search", "period|start"),
  row("investigation-started", "confirm", "period", "content gone"),
  row("investigation-started", "light", "asked to:expert"),
  row("investigation-completed", "receive-report", "final"),
  row("other", "receive-report", "interim"),
  row("other", "report receive-report", "interim final|received"),
  row("investigation-completed", "report", "final received"),
  row("investigation-completed", "report", "final received from:expert|from:company|from:processor"),
  row("reported-authority", "receive-report", "from:processor", "final interim"),
  row(null, "receive-report"),

  // Went wrong.
  row("occurred", "mistake loss attack happen discard state"),
  row("occurred", "regret", "", "known section:cause section:prevention"),
  row("opened", "open"),
  row(null, "state", "period"),
  row("occurred", "send post enclose", "by-mistake"),
  row("sent", "send"),
  row("other", "send", "right-one"),
  row("other", "discipline"),
  row("other", "remedy", "group|hotline"),
];
