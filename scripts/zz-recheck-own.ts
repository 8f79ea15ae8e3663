import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { check } from "recheck";
for (const f of process.argv.slice(2)) {
  const js = stripTypeScriptTypes(readFileSync(f, "utf8"));
  const out: {source:string;flags:string}[] = [];
  simple(parse(js,{ecmaVersion:"latest",sourceType:"module"}), { Literal(n:any){ if(n.regex) out.push({source:n.regex.pattern,flags:n.regex.flags}); } });
  for (const r of out) { const d = await check(r.source, r.flags.replace(/[gyd]/g,""), {timeout: 15000}); if (d.status!=="safe") console.log(f.split("/").pop(), d.status, (d as any).complexity?.summary ?? (d as any).error?.kind, r.source.slice(0,90)); }
}
