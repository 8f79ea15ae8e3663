/** How a review looks: one column on a telephone, two and more on wide screens, ink on white on paper. */
export const tripStyle = `:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
html:lang(ja) { line-break: strict; text-autospace: normal; text-spacing-trim: trim-start; } h1, h2, h3, dd { word-break: auto-phrase; text-wrap: balance; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 66rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
header { margin: 0.5rem 0 1rem; } h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.2; margin: 0; } header p { margin: 0.25rem 0 0; opacity: 0.75; }
h2 { font-size: 1.05rem; margin: 0 0 0.5rem; } h2::first-letter, h3::first-letter { text-transform: uppercase; } h3 { font-size: 0.9rem; margin: 0 0 0.25rem; }
small { display: block; font-size: 0.8rem; opacity: 0.75; }
.tiles { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); }
.tiles li { border-top: 3px solid var(--chart-1); padding: 0.4rem 0.25rem 0; }
.tiles strong { font-size: 1.5rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.tiles .distance { border-color: var(--chart-2); } .tiles .duration { border-color: var(--chart-3); }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; align-items: start; }
section { border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.9rem; min-width: 0; }
.whole { grid-column: 1 / -1; }
.told { display: grid; gap: 0.75rem 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); margin: 0; }
.told dt { font-size: 0.8rem; opacity: 0.75; } .told dd { margin: 0; overflow-wrap: anywhere; }
.firsts { display: grid; gap: 0.75rem 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
.firsts ul { margin: 0; padding: 0; list-style: none; } .firsts li { padding: 0.1rem 0; } .firsts small { display: inline; white-space: nowrap; }
.narrow { display: none; }
details { margin-top: 0.5rem; } summary { cursor: pointer; min-height: 1.5rem; font-size: 0.85rem; opacity: 0.85; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; opacity: 0.75; } th { font-weight: 400; text-align: start; }
thead th { opacity: 0.75; } td, th { padding: 0.2rem 0.75rem 0.2rem 0; vertical-align: top; }
.list details { margin: 0; } .list td, .list th { white-space: nowrap; } .scroll { overflow-x: auto; }
footer { margin-top: 1rem; font-size: 0.8rem; opacity: 0.75; } footer p { margin: 0.25rem 0; }
@media (max-width: 40rem) { .wide { display: none; } .narrow { display: block; } .tiles { grid-template-columns: 1fr 1fr; } }
@media print { :root { color-scheme: light; } @page { margin: 12mm; } body { max-width: none; padding: 0; font-size: 10pt; } section, .tiles li { break-inside: avoid; }
.grid, .told { grid-template-columns: 1fr 1fr; } .told { gap: 0.4rem 0.75rem; } .wide { display: block; } .narrow, details { display: none; } .list { display: none; } }`;
