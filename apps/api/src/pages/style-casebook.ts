/** Styles of the casebook: lists, records beside their texts, forms, charts. */
export const casebookStyle = `
:is(td,th,.num,time,.value){font-variant-numeric:tabular-nums}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}
.small{font-size:.88rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:baseline}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;min-width:0}
.card>:first-child{margin-top:0}
.card>:last-child{margin-bottom:0}
.masonry{columns:23rem;column-gap:1.1rem;margin-top:1.4rem}
.masonry>.card{break-inside:avoid;margin-bottom:1.1rem}
.card>h2{border:0;padding:0;margin:0 0 .6rem;font-size:1.05rem}
.figures{display:flex;flex-wrap:wrap;gap:.4rem 2.4rem;margin:1.2rem 0 1.6rem;padding:0;list-style:none}
.figures b{display:block;font-size:1.9rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.figures a{text-decoration:none}
.entries{list-style:none;margin:0;padding:0}
.entries li{padding:.45rem 0;border-top:1px solid var(--line)}
.entries li:first-child{border:0}
svg.chart{display:block;width:100%;height:auto;margin:.3rem 0}
label{display:block;font-size:.88rem;color:var(--soft)}
:is(input,select,textarea){font:inherit;color:inherit;background:var(--paper);border:1px solid light-dark(#8b8f93,#767d84);border-radius:6px;padding:.4rem .6rem;width:100%;min-width:0;min-height:2.75rem}
input[type=checkbox],input[type=radio]{width:auto}
fieldset{border:0;margin:0;padding:0;min-width:0}
.box{display:flex;gap:.5rem;align-items:baseline;color:inherit;font-size:.94rem;padding:.2rem 0}
.box input{min-height:0;flex:none}
textarea{min-height:15rem;line-height:1.7;resize:vertical}
form .go,.go{display:inline-block;font:inherit;font-weight:600;color:light-dark(#fff,#10151a);background:var(--link);border:0;border-radius:6px;padding:.5rem 1.3rem;min-height:2.75rem;cursor:pointer;text-decoration:none}
form .grave{background:var(--bad)}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));gap:.7rem .9rem;align-items:end;margin:.7rem 0}
form.filters,#read-form{max-width:64rem}
.search{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end}
.search>div{flex:1 1 8rem;min-width:0}
.search>div:first-child{flex:4 1 16rem}
.chips{display:flex;flex-wrap:wrap;gap:.35rem .5rem;list-style:none;margin:.6rem 0;padding:0}
.chips a,.chip{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:.05rem .75rem;font-size:.88rem;text-decoration:none;background:var(--card)}
.chips a:hover{border-color:var(--link)}
.alert{border-left:4px solid var(--bad);padding:.3rem 0 .3rem 1rem;margin:1rem 0}
.columns{display:grid;gap:1.5rem;margin-top:1.2rem;grid-template-columns:minmax(0,1fr)}
.plainly,.facets details,.findings details,figcaption details{border:0;padding:0;background:none;margin:.2rem 0}
.facets h2{margin:0;border:0;font-size:1.05rem}
.found{border:0;margin:0 0 .6rem;font-size:1rem}
.facets h3{font-size:.88rem;color:var(--soft);margin:1rem 0 .2rem}
.facets ul{list-style:none;margin:0;padding:0;font-size:.92rem}
.facets li{display:flex;gap:.6rem;justify-content:space-between;align-items:baseline}
.facets a{text-decoration:none;padding:.1rem 0}
.facets a:hover{text-decoration:underline}
.facets [aria-current]{font-weight:650;color:inherit}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.94rem}
caption{text-align:start;color:var(--soft);font-size:.88rem;padding:.2rem 0}
q,.snippet,td,th,h1,h2{unicode-bidi:isolate}
:is(td,th){text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
td{word-break:auto-phrase}
thead th{border-top:0;font-size:.85rem;font-weight:600;color:var(--soft);white-space:nowrap}
tbody th{font-weight:500}
:is(td,th).num{text-align:end;white-space:nowrap}
.masonry tbody th{min-width:6.5em}
.masonry td.num{white-space:normal}
.nowrap{white-space:nowrap}
.scroll th code{overflow-wrap:normal}
.snippet{display:block;color:var(--soft);font-size:.88rem;margin-top:.15rem}
mark{background:var(--lit);color:var(--ink);border-radius:2px}
.pages{display:flex;gap:1.2rem;margin:1.2rem 0}
.ev{display:grid;gap:1.2rem;grid-template-columns:minmax(0,1fr);align-items:start}
.facts{margin:0}
.facts .fact{display:grid;grid-template-columns:8.5em minmax(0,1fr);gap:0 .8rem;padding:.38rem .6rem;margin:0 -.6rem;border-top:1px solid var(--line);border-radius:5px;background:var(--hit,transparent);scroll-margin:5rem}
.facts .fact:first-child{border-top-color:transparent}
.facts dt{color:var(--hit-ink,var(--soft));font-size:.88rem;padding-top:.1em}
.facts dd{margin:0;font-size:1rem;max-width:none;overflow-wrap:anywhere}
.facts .absent dd{color:var(--soft)}
.facts .value{font-weight:550;unicode-bidi:isolate}
.facts a.value{color:inherit;text-decoration-color:var(--soft);text-decoration-thickness:1px}
.facts a.value:hover{color:var(--link)}
.several{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.several li{background:var(--hit,transparent);border-radius:4px;scroll-margin:5rem}
.ground code{background:none;padding:0}
.facts .ground{display:block;font-size:.84rem;color:var(--hit-ink,var(--soft))}
section>h3{margin:1.6rem 0 .5rem}
.ev :is(h2,h3){margin:1.3rem 0 .3rem;padding:0;border:0;font-size:1.05rem}
.ev :is(h2,h3):first-child{margin-top:0}
.source{white-space:pre-wrap;overflow-wrap:anywhere;line-height:2;margin:0;tab-size:2;unicode-bidi:plaintext}
.source a{color:inherit;text-decoration:none;background:var(--hit,var(--tint));border-radius:2px;box-shadow:0 1px 0 light-dark(#c9a227,#a98c2a)}
.source a:hover{background:var(--lit)}
.source i{font-style:normal;scroll-margin:6rem}
.source .said{text-decoration:underline wavy var(--bad) 1.5px;text-underline-offset:.28em}
.findings{list-style:none;margin:0;padding:0}
.findings>li{padding:.7rem 0 .7rem 1rem;border-left:4px solid var(--line);margin:.7rem 0}
.findings .error{border-color:var(--bad)}
.findings .warning{border-color:var(--post)}
.findings p{margin:.1rem 0}
.badge{display:inline-block;font-size:.8rem;font-weight:650;line-height:1.5;border:1.5px solid;border-radius:5px;padding:0 .5em;margin-right:.5em}
.badge.error,.badge.no{color:var(--bad)}
.badge.warning,.badge.partly{color:var(--post)}
.badge.info,.badge.unknown{color:var(--soft)}
.badge.yes{color:var(--get)}
.badge.may{color:var(--post)}
del{color:var(--bad);text-decoration-thickness:1px}
ins{color:var(--get);text-decoration:none;font-weight:550}
meter{width:7rem;height:1rem;vertical-align:middle;accent-color:var(--get)}
figure{margin:.6rem 0;max-width:27rem}
.masonry figure{max-width:none}
figure.world{max-width:64rem}
.card figure.world{margin-inline:auto}
.masonry+.card{margin-top:1.1rem}
.broad{display:none}
.masonry caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.masonry :is(td,th):last-child{padding-right:0}
.halves{display:grid;gap:0 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr))}
.badge a{color:inherit}
@media(min-width:62rem){
.broad{display:block}
.slim{display:none}
.ev{grid-template-columns:minmax(0,27rem) minmax(0,1fr)}
.ev .original{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;overscroll-behavior:contain}
.columns{grid-template-columns:15rem minmax(0,1fr)}
.columns .facets{grid-column:1;grid-row:1;align-self:start}
.columns>section{grid-column:2}
.to-facets{display:none}
.columns .list :is(td,th){overflow-wrap:break-word}
.columns .list tbody th{min-width:8em}
.columns .list td.num{white-space:normal}
}
@media(min-width:76rem){
.brief{white-space:nowrap}
.columns .list tbody th{min-width:12em}
}
@media(max-width:40rem){
main{padding:1.2rem 1rem 3rem}
.bar,footer{padding:.6rem 1rem}
footer{padding-block:1.5rem}
nav.toc{padding-inline:1rem}
.card{padding:.9rem 1rem}
h1{font-size:1.5rem}
h2{margin-top:2.2rem}
.facets a,.toc a{padding:.3rem 0}
.list thead{display:none}
.list :is(tbody,tr,td,th){display:block;padding:0;border:0}
.list tr{border-top:1px solid var(--line);padding:.7rem 0}
.list td:empty{display:none}
.list td[data-name]:before{content:attr(data-name);color:var(--soft);font-size:.84rem;margin-right:.6em}
.list .num{text-align:start}
.list tbody th{font-weight:600}
.scroll :is(td,th){padding-right:.4rem;font-size:.84rem}
.facts .fact{grid-template-columns:minmax(0,1fr)}
.facts dt{padding:0}
}
@media print{.broad{display:block}.slim{display:none}.ev .original{max-height:none;overflow:visible}.source a{background:none;box-shadow:0 1px 0 #000}.columns{display:block}.facets{display:none}}
`;
