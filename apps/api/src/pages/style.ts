import { casebookStyle } from "./style-casebook.ts";

/** The stylesheet of all pages, inline in each; its hash is in their Content-Security-Policy. */
export const style = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#14171a);--ink:light-dark(#1c2126,#e7e4dd);--soft:light-dark(#5a636c,#a9afb5);--line:light-dark(#dcd8cd,#343b41);--card:light-dark(#fff,#1a1e22);--code:light-dark(#f2efe7,#20252a);--link:light-dark(#1a4f8b,#92bdf2);--get:light-dark(#1f6b45,#7fd0a3);--post:light-dark(#8a4b08,#edb673);--bad:light-dark(#a3261d,#ff9d92);--mark:light-dark(#1a4f8b,#92bdf2);--tint:light-dark(#fbf0cf,#3a3318);--lit:light-dark(#ffd75e,#76610d);--chart-land:light-dark(#d9d4c5,#39414a);--chart-sea:light-dark(#eef1f2,#171c21);--chart-halo:var(--card);--chart-1:light-dark(#2f6fb3,#6ea8e6);--chart-2:light-dark(#b8541a,#e08e58);--chart-3:light-dark(#3a8a4d,#74c487);--chart-4:light-dark(#8b5fb8,#bb98e0);--chart-5:light-dark(#94700d,#d0a93c);--chart-6:light-dark(#c0447a,#e880ab);--chart-7:light-dark(#64748b,#94a3b8);--chart-8:light-dark(#0f8288,#4fc0c6)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{font:16px/1.65 system-ui,-apple-system,"Segoe UI","Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","BIZ UDPGothic","Yu Gothic UI",Meiryo,sans-serif;background:var(--paper);color:var(--ink);scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
html:lang(ja){line-height:1.8;line-break:strict;text-autospace:normal;text-spacing-trim:trim-start}
:lang(ja) :is(h1,h2,h3,.name){font-feature-settings:"palt"}
body{margin:0}
a{color:var(--link);text-underline-offset:.2em}
a:focus-visible,summary:focus-visible,pre:focus-visible,:is(button,input,select,textarea,.scroll,.original):focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:4px}
main:focus{outline:0}
h1,h2,h3,h4{line-height:1.35;text-wrap:balance;word-break:auto-phrase}
h1{font-size:1.85rem;margin:0 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.35rem;margin:3rem 0 1rem;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:0;font-weight:600}
h4{font-size:.85rem;margin:1.4rem 0 .4rem;color:var(--soft);font-weight:600}
p{overflow-wrap:anywhere;margin:.6rem 0;max-width:44rem;text-wrap:pretty}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono","Noto Sans Mono CJK JP",monospace;font-size:.86em}
p code,li code,dd code{background:var(--code);padding:.1em .35em;border-radius:4px;overflow-wrap:anywhere}
pre{margin:.5rem 0;padding:.8rem 1rem;background:var(--code);border:1px solid var(--line);border-radius:8px;overflow:auto;max-height:22rem;line-height:1.55;tab-size:2}
.wrap{white-space:pre-wrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.bar{display:flex;flex-wrap:wrap;align-items:baseline;gap:.3rem 1.4rem;padding:.7rem 1.25rem;border-bottom:1px solid var(--line);background:var(--card)}
.bar .name{font-weight:700;color:inherit;text-decoration:none}
.bar .name span{font-weight:400;color:var(--soft);margin-left:.5em}
.bar [aria-current]{color:inherit;font-weight:600;text-decoration:none}
nav.site{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-right:auto}
nav.site a{padding:.2rem 0;text-decoration:none}
nav.site a:hover{text-decoration:underline}
nav.site [aria-current]{box-shadow:0 2px 0 var(--mark)}
.choices{display:flex;gap:.9rem;align-items:baseline;font-size:.88rem}
.choices button{font:inherit;border:0;background:none;color:var(--link);padding:.1rem 0;cursor:pointer;text-decoration:underline;text-underline-offset:.2em}
main{padding:2rem 1.25rem 5rem;min-width:0;max-width:60rem}
.lone{margin:0 auto;max-width:48rem}
.wide{margin:0 auto;max-width:88rem}
.lead{font-size:1.06rem;color:var(--soft)}
nav.toc{padding:.8rem 1.25rem;border-bottom:1px solid var(--line);font-size:.9rem}
.toc b{display:block;font-size:.8rem;color:var(--soft);font-weight:600;margin:.7rem 0 .1rem}
.toc ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1rem}
.toc a{display:inline-block;padding:.12rem 0;text-decoration:none;overflow-wrap:anywhere}
.toc li{min-width:0}
.verb{font-size:.72rem;color:var(--soft);letter-spacing:.03em}
.toc a:hover{text-decoration:underline}
.op{margin:1.4rem 0;padding:1.2rem 1.25rem 1.3rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
.op h3 code{font-size:1.02rem;overflow-wrap:anywhere}
.op>p:first-of-type{margin-top:.3rem;font-weight:600}
.method{display:inline-block;font:700 .74rem/1.4 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;letter-spacing:.04em;padding:.1rem .45rem;border:1.5px solid;border-radius:5px;margin-right:.5rem;vertical-align:.1em}
.get{color:var(--get)}.post{color:var(--post)}
dl{margin:.3rem 0}
dl>div{padding:.5rem 0;border-top:1px solid var(--line)}
dl>div:first-child{border-top:0}
dt code{font-weight:600;overflow-wrap:anywhere}
dt small{color:var(--soft);margin-left:.5em;overflow-wrap:anywhere}
dd{overflow-wrap:anywhere;margin:.1rem 0 0;font-size:.94rem;max-width:44rem}
details{margin:.45rem 0;border:1px solid var(--line);border-radius:8px;padding:.45rem .9rem;background:var(--card)}
details>div{scroll-margin-top:4rem}
details pre{margin:.5rem 0 .4rem}
summary{cursor:pointer}
summary small,.of{color:var(--soft);margin-left:.4em;font-size:.88em}
.plain{padding-left:1.2rem;margin:.5rem 0;max-width:44rem}
.plain li{margin:.3rem 0}
footer{padding:1.5rem 1.25rem;border-top:1px solid var(--line);color:var(--soft);font-size:.88rem}
@media(min-width:62rem){
.with-toc{display:grid;grid-template-columns:16.5rem minmax(0,1fr);max-width:82rem;margin:0 auto}
nav.toc{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;border:0;padding:1.6rem .5rem 2rem 1.25rem}
.toc ul{display:block}
.with-toc main{padding-left:2.5rem}
}
@media print{:root{color-scheme:light!important}nav.toc,nav.site,.choices,.skip,.filters,.pages,form,.hint{display:none}.op,details,.card{break-inside:avoid;border-color:#999}pre{max-height:none;white-space:pre-wrap}a{color:inherit;text-decoration:none}}
${casebookStyle}`;
