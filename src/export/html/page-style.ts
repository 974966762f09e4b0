import { dark, light, variablesOf } from './palette.ts'

/** The style sheet of a report's page and of the list of reports; it names no address, and loads nothing. */
export function pageStyle(): string {
  return `:root{color-scheme:light dark;${variablesOf(light)}}
@media (prefers-color-scheme:dark){:root{${variablesOf(dark)}}}
${VOICES}
${STYLE}`
}

const VOICES = [...light.voices.map((_, index) => `v${index + 1}`), 'other', 'unknown']
  .map((name) => `.${name}{--voice:var(--${name});--ground:var(--${name}-ground)}`)
  .join('\n')

const STYLE = `
:root{--serif:Charter,'Bitstream Charter','Iowan Old Style','Palatino Linotype',Palatino,'Source Serif 4',Georgia,'Liberation Serif','Noto Serif',serif;
--sans:'Avenir Next','Segoe UI','Helvetica Neue',Roboto,'Liberation Sans','Noto Sans',Arial,sans-serif;
--measure:37rem;--margin:17rem;--gap:2.75rem}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.1875rem/1.65 var(--serif);text-rendering:optimizeLegibility;overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--quiet);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:2px}
:target{scroll-margin-top:20vh}
.top,main,body>footer{max-width:calc(var(--measure) + var(--gap) + var(--margin) + 3rem);margin:0 auto;padding:0 1.5rem}
.skip{position:absolute;left:-100vw;background:var(--paper);padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
.top,.kicker,.meta,.voices,.tools,.notes,.stamp,.layer,.warnings,body>footer,.reports{font-family:var(--sans);line-height:1.45}
.top{font-size:.8125rem;color:var(--quiet);letter-spacing:.02em}
.top p{margin:0;padding:.85rem 0;border-bottom:1px solid var(--rule)}
.kicker{margin:2.75rem 0 .6rem;font-size:.8125rem;font-weight:600;letter-spacing:.06em;color:var(--quiet)}
.head>.row:first-child,.head>h1:first-child{margin-top:2.75rem}
h1{margin:0;font-size:clamp(1.9rem,1.2rem + 2.6vw,2.75rem);line-height:1.14;font-weight:600;letter-spacing:-.012em;max-width:24em;text-wrap:balance}
h1 mark{border-bottom-width:3px}
.meta{margin:1rem 0 0;font-size:.9375rem;color:var(--quiet)}
h2{font-size:1.3rem;line-height:1.3;margin:1.6em 0 .5em;font-weight:600}
.voices h2,.layer h2,.warnings h2{font:600 .8125rem/1.4 var(--sans);letter-spacing:.06em;color:var(--quiet);margin:0 0 .75rem}

.row{display:grid;grid-template-columns:minmax(0,var(--measure)) minmax(0,var(--margin));column-gap:var(--gap);align-items:start}
.row>:first-child{grid-column:1;min-width:0}
.row>.notes{grid-column:2}
.long>.row{content-visibility:auto;contain-intrinsic-size:auto 9rem}
.report{margin-top:2.25rem;outline:none}
.report p{margin:0 0 1.15em;hanging-punctuation:first;text-wrap:pretty}
.report ul{margin:0 0 1.15em;padding-left:1.2em}
.report .byline{margin-bottom:.35em}
.report .byline,.report .dateline,.report .credit,.report figcaption{font-family:var(--sans);font-size:.9375rem;line-height:1.5;color:var(--quiet)}
figure{margin:.4em 0 1.4em;padding-left:.9rem;border-left:1px solid var(--rule)}
blockquote{margin:.2em 0 1.15em;padding-left:1.35rem;border-left:3px solid var(--rule);font-style:italic}
blockquote p:last-child{margin:0}
.post,.entry,.turn{white-space:normal}
.post{border:1px solid var(--rule);border-radius:.5rem;padding:.9rem 1.1rem;margin:0 0 1.15em}
.post p:last-child{margin:0}
.post .block,.entry .block,.turn .block{white-space:pre-line}
.report .stamp{margin:0 0 .3rem;font-size:.875rem;color:var(--quiet)}
.stamp strong{color:var(--ink)}
.entry{border-top:1px solid var(--rule);padding-top:.8rem}
.table{overflow-x:auto;margin:0 0 1.3em}
table{border-collapse:collapse;font:.9375rem/1.45 var(--sans)}
td{padding:.4rem 1rem .4rem 0;border-top:1px solid var(--rule);vertical-align:top;min-width:6rem}
.block:target{background:linear-gradient(var(--panel),var(--panel))}
.control::before{content:attr(data-code) / "";font:.6rem var(--sans);border:1px solid var(--warning);border-radius:2px;padding:0 .2em;margin:0 .1em;color:var(--warning);vertical-align:middle}

mark{background:none;color:inherit}
.said{border-bottom:1.5px solid var(--voice);padding-bottom:.06em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.quoted{background:var(--ground)}
.unsure{border-bottom-style:dashed}
.unsaid{border-bottom:3px double var(--voice)}
.unsaid.unsure{border-bottom:2.5px dashed var(--voice)}
.said.on{background:var(--ground);background:color-mix(in srgb,var(--voice) 30%,var(--paper))}
.about{text-decoration:underline dotted 2px;text-underline-offset:.22em}
.time,.times span{text-decoration:underline dotted 1.5px var(--quiet);text-underline-offset:.25em}
.term,.terms span{text-decoration:underline wavy 1px var(--quiet);text-underline-offset:.25em}
.event,.events span{border-top:1.5px dotted var(--quiet)}
body:has(#show-times:not(:checked)) .time,body:has(#show-terms:not(:checked)) .term{text-decoration:none}
body:has(#show-events:not(:checked)) .event{border-top:0}
.ref{font:600 .625rem/1 var(--sans);vertical-align:super;color:var(--voice);text-decoration:none;padding:.3em .15em;margin-left:.05em}
.ref::before{content:attr(data-n)}
.ref+.ref{padding-left:0;margin-left:-.1em}
.ref+.ref::before{content:"," attr(data-n)}
.ref.on{text-decoration:underline}

.notes{list-style:none;margin:.2rem 0 1.1rem;padding:0;font-size:.8125rem;color:var(--quiet)}
.note{position:relative;border-left:2px solid var(--voice);padding:0 .5rem 0 .7rem;margin:0 0 .55rem;scroll-margin:20vh 0}
.note.on,.note:target{background:var(--panel)}
.note summary{list-style:none;cursor:pointer;padding:.1rem 0}
.note summary::-webkit-details-marker{display:none}
.note .number{font-weight:600;color:var(--voice);margin-right:.15em;font-variant-numeric:tabular-nums}
.note .who{font-weight:600;color:var(--voice);font-size:.875rem}
.note .how{display:block}
.flag{display:inline-block;border:1px dashed currentColor;border-radius:.2rem;padding:0 .35em;margin-right:.3em;font-size:.75rem;color:var(--warning)}
.note details[open] summary .how::after{content:none}
.note summary .how::after{content:" · more" / "";color:var(--voice)}
dl{margin:0}
.note dl{margin:.35rem 0 .4rem;padding-top:.4rem;border-top:1px solid var(--rule)}
.note dl div,footer dl div{display:grid;grid-template-columns:4.6rem minmax(0,1fr);gap:.5rem;margin-bottom:.15rem}
dd{margin:0;color:var(--ink)}
.back{margin:0 0 .4rem!important}

.voices{margin-top:2rem;padding:1.1rem 0 1.2rem;border-top:3px double var(--rule);border-bottom:1px solid var(--rule)}
.bar{display:block;width:100%;height:.7rem;border-radius:.2rem}
.bar rect{fill:var(--voice);stroke:var(--paper);stroke-width:2;vector-effect:non-scaling-stroke}
.author{--voice:var(--rule)}
.voices ul{list-style:none;margin:.9rem 0 0;padding:0;columns:2 22rem;column-gap:2.5rem;font-size:.9375rem}
.voice{display:grid;grid-template-columns:.8rem minmax(0,1fr) 2.9em auto;column-gap:.6rem;align-items:baseline;break-inside:avoid;padding:.2rem 0}
.swatch{width:.7rem;height:.7rem;border-radius:.15rem;background:var(--voice)}
.voice .name{font-weight:600}
.voice .name a{text-decoration:none}
.voice .name a:hover{text-decoration:underline}
.voice .role{font-weight:400;color:var(--quiet);font-size:.875rem}
.voice .name{line-height:1.35}
.share{font-variant-numeric:tabular-nums;text-align:right}
.often{font-weight:400;color:var(--quiet);font-size:.8125rem;white-space:nowrap}
.only{font:.75rem/1 var(--sans);color:var(--quiet);background:none;border:1px solid var(--rule);border-radius:1rem;padding:.38rem .6rem;cursor:pointer}
.only[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.voices details{margin-top:.6rem;font-size:.9375rem}
[data-only] .said:not(.keep){background:none;border-color:transparent}
[data-only] .note:not(.keep),[data-only] .ref:not(.keep){display:none}
[data-only=author] .said{color:var(--quiet)}

.tools{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;align-items:baseline;margin-top:1rem;font-size:.875rem;color:var(--quiet)}
summary{cursor:pointer}
.legend ul{margin:.6rem 0;padding-left:1.2rem}
.legend li{margin:.35rem 0}
.layers{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
.layers legend{float:left;padding:0;margin-right:1.2rem}
.layers input{accent-color:var(--ink);vertical-align:-.1em}
.layer,.warnings{margin-top:2.25rem;padding-top:1.1rem;border-top:1px solid var(--rule);font-size:.9375rem}
.layer ul,.warnings ul{margin:0;padding-left:1.2rem}
.layer li,.warnings li{margin:.3rem 0;max-width:46rem}
.code{color:var(--warning);font-size:.8125rem}
body>footer{margin-top:3rem;padding-bottom:3rem;font-size:.8125rem;color:var(--quiet)}
body>footer>*{max-width:var(--measure)}
body>footer>p{border-top:3px double var(--rule);padding-top:1rem}
code{font:inherit;overflow-wrap:anywhere}

.reports{list-style:none;margin:1.5rem 0 0;padding:0;border-top:3px double var(--rule)}
.reports li{padding:1.1rem 0;border-bottom:1px solid var(--rule)}
.reports h2{font:600 1.35rem/1.25 var(--serif);margin:0 0 .35rem}
.reports h2 a{text-decoration:none}
.reports h2 a:hover{text-decoration:underline}
.reports p{margin:.15rem 0;font-size:.875rem;color:var(--quiet)}

/* An open note lies over those below it; the report beside it keeps its lines together. */
@media screen and (min-width:62.01rem){
.row:not(.long *) .more{position:absolute;z-index:1;left:-2px;right:0;top:100%;padding:0 .5rem .1rem .7rem;background:var(--panel);border-left:2px solid var(--voice);border-radius:0 0 .3rem 0;box-shadow:0 1rem 1.2rem -.8rem rgb(0 0 0/.3)}
.row:not(.long *) .note:has(details[open]){background:var(--panel);z-index:1}
}
@media (max-width:62rem){
:root{--margin:100%}
.row{grid-template-columns:minmax(0,var(--measure))}
.row>.notes{grid-column:1;margin:-.35rem 0 1.35rem}
.head .notes{margin-top:.9rem!important}
.top,main,body>footer{max-width:calc(var(--measure) + 2.5rem);padding:0 1.25rem}
}
@media (max-width:30rem){
body{font-size:1.125rem;line-height:1.6}
.kicker,.head>h1:first-child,.head>.row:first-child{margin-top:1.75rem}
}
@media (prefers-reduced-motion:no-preference){
.said,.note{transition:background-color .12s}
html{scroll-behavior:smooth}
}
@media print{
:root{${variablesOf(light)};--paper:#fff;color-scheme:light}
@page{margin:16mm 15mm}
body{font-size:10.5pt;line-height:1.5;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.top,.skip,.layers,.only,.back{display:none}
.top,main,body>footer{max-width:none;padding:0}
.row{grid-template-columns:minmax(0,1fr) 5.4cm;column-gap:.7cm}
.row>.notes{grid-column:2;margin:0 0 .6rem}
.long>.row{content-visibility:visible}
.notes{font-size:7.5pt}
.note .who{font-size:8pt}
.note summary .how::after{content:none}
.legend::details-content{content-visibility:visible;display:block;height:auto}
h1,h2{break-after:avoid}
.note,.voice,figure,.post{break-inside:avoid}
a{text-decoration:none}
}
`
