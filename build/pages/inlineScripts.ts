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
 * Runs after the page: once it is painted, asks for the script and all it will need, named in the root's \`data-ahead\`
 * with the script first. A page in the background waits for nothing.
 */
export const startScript = `(()=>{const[s,...a]=document.getElementById("root").dataset.ahead.split(" "),
e=(n,o)=>document.head.append(Object.assign(document.createElement(n),o)),
g=()=>{e("script",{type:"module",src:s});
for(const h of a)e("link",h.endsWith(".js")?{rel:"modulepreload",href:h}:{rel:"preload",as:"fetch",crossOrigin:"anonymous",href:h})};
document.hidden?g():requestAnimationFrame(()=>setTimeout(g))})()`;
