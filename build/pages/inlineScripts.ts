import { embedParts, embedThemes } from "#core/model/embedOptions.ts";
import { codecs } from "#core/model/filterUrl/codecs.ts";
import { renamedKeys } from "#core/model/filterUrl/renamedKeys.ts";

/** The keys of a link that change what a page shows. */
const keys = [...codecs.flatMap((codec) => codec.keys), ...renamedKeys.keys()].join("|");

/**
 * Runs before anything is drawn. Says that scripts run here (styles then hide what stands in for them) and takes it back
 * if one does not arrive; puts on the appearance the reader chose; marks a page whose link asks for another view than the
 * one it was written with, so that no reader sees the wrong one; and keeps the last press of a button until the page
 * answers (see app/useArrival.ts).
 */
export const headScript = `(()=>{const d=document.documentElement.dataset;d.script="";
try{const t=localStorage.getItem("opd-atlas-theme");if(t==="light"||t==="dark")d.theme=t}catch{}
if(/[?&](${keys})=/.test(location.search))d.query="";
addEventListener("error",({target:t})=>{if(t instanceof HTMLScriptElement){delete d.script;delete d.query}},true);
addEventListener("click",({target:t})=>{if(!("live"in d)&&t instanceof Element)window.heldPress=t.closest("button")},true)})()`;

/**
 * Stands behind the one above in a page that begins with the map: what lies beside and below it is laid out right after
 * the first paint, which so comes sooner, and once it is all here: laid out piece by piece, it would move. A page that is
 * returned to, or whose address names a place, shows all at once: the browser scrolls it.
 */
export const holdScript = `(()=>{const d=document.documentElement.dataset;let p,r;const g=()=>{p&&r&&delete d.hold},s=()=>{p=1;g()};
if(location.hash||document.hidden||performance.getEntriesByType("navigation")[0]?.type!=="navigate")return;
d.hold="";addEventListener("DOMContentLoaded",()=>{r=1;g();setTimeout(s,500)});new PerformanceObserver(s).observe({type:"paint",buffered:true})})()`;

/**
 * Runs after the page: moves a style sheet that stands in it to the head, and once the page is on the screen, asks for
 * the script and all it will need, named in the root's \`data-ahead\` with the script first. A page in the background
 * waits for nothing.
 */
export const startScript = `(()=>{const[s,...a]=document.getElementById("root").dataset.ahead.split(" "),l=document.querySelector("svg[data-styles]"),
e=(n,o)=>document.head.append(Object.assign(document.createElement(n),o)),
g=()=>{e("script",{type:"module",src:s});
for(const h of a)e("link",h.endsWith(".js")?{rel:"modulepreload",href:h}:{rel:"preload",as:"fetch",crossOrigin:"anonymous",href:h})};
let w=1;const o=()=>{w&&g();w=0};
if(l){document.head.append(l.firstChild);l.remove()}
if(document.hidden)o();else{setTimeout(o,500);new PerformanceObserver(o).observe({type:"paint",buffered:true})}})()`;

/**
 * Goes where an older version of the data is drawn, if the address asks for it, and lets nothing of this page come to
 * life: the rest of it is parsed into a template. Query and hash go along, and so what they say to and of the host.
 */
const goOlder = (older: readonly string[]): string => `const b=d.base||"",v=k("v")[0];
if(/^(${older.map((version) => version.replaceAll(".", "\\.")).join("|")})$/.test(v)){document.write("<template>");
location.replace(b+"/embed/v/"+v+location.pathname.slice(b.length+6)+s+location.hash);return}
`;

/**
 * Runs before anything of an embed is drawn: says that scripts run here, and takes it back if one does not arrive; puts on
 * the appearance and hides the parts that the address says; marks a page whose address asks for another view.
 *
 * @param older the versions of the data that are drawn elsewhere
 */
export const embedHeadScript = (
  older: readonly string[] = [],
): string => `(()=>{const d=document.documentElement.dataset,s=location.search,
k=n=>(new URLSearchParams(s).get(n)||"").split("~");
${older.length === 0 ? "" : goOlder(older)}d.script="";
const t=k("theme").find(t=>/^(${embedThemes.filter((theme) => theme !== "auto").join("|")})$/.test(t));if(t)d.theme=t;
const h=k("hide").filter(p=>/^(${embedParts.join("|")})$/.test(p));if(h[0])d.hide=h.join(" ");
if(/[?&](${keys})=/.test(s))d.query="";
addEventListener("error",({target:t})=>{if(t instanceof HTMLScriptElement){delete d.script;delete d.query}},true)})()`;
