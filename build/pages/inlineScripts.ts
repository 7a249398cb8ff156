import { themeKey } from "#app/theme.ts";
import { embedParts, embedThemes } from "#core/model/embedOptions.ts";
import { codecs } from "#core/model/filterUrl/codecs.ts";
import { renamedKeys } from "#core/model/filterUrl/renamedKeys.ts";

/** The keys of a link that change what a page shows. */
const keys = [...codecs.flatMap((codec) => codec.keys), ...renamedKeys.keys()].join("|");

/**
 * Runs before anything is drawn. Says that scripts run here (styles then hide what stands in for them) and takes it back
 * if one does not arrive; puts on the appearance the reader chose, in the frame that is drawn first, or after it where the
 * page did not come from the worker for offline use, as on a first visit, when nothing is chosen yet: to ask for it takes
 * two trips to the browser's own process, for which neither parser nor paint need wait; marks a page whose link asks for
 * another view than the one it was written with, so that no reader sees the wrong one; and keeps the last press of a
 * button until the page answers (see app/useArrival.ts).
 */
export const headScript = `(()=>{const d=document.documentElement.dataset;d.script="";
const n=performance.getEntriesByType("navigation")[0],
t=()=>{try{const c=localStorage.getItem("${themeKey}");if(c==="light"||c==="dark")d.theme=c}catch{}};
if(n?.type!=="navigate"||n.workerStart||!("serviceWorker"in navigator))requestAnimationFrame(t);
else new PerformanceObserver(t).observe({type:"paint",buffered:true});
if(/[?&](${keys})=/.test(location.search))d.query="";
addEventListener("error",({target:t})=>{if(t instanceof HTMLScriptElement){delete d.script;delete d.query}},true);
addEventListener("click",({target:t})=>{if(!("live"in d)&&t instanceof Element)window.heldPress=t.closest("button")},true)})()`;

/**
 * Stands behind the one above in a page that begins with the map, and lets the map be painted before all else is made:
 *
 * - What stands before it is text in a noscript, and made right after the first paint, be it with the map or, on a slow
 *   line, before it; in a window where its place is not known, or where nothing is held, before the first frame.
 * - The names on the map keep no place, and are laid out then, too: `all` is held until then, `later` from then on, and
 *   `below` for a frame at the end (see `startScript`).
 * - What comes after the map is text at first (see `keepScript`), and part of the page once it is here and the map is
 *   painted (see `startScript`).
 *
 * A page that is returned to, or whose address names a place, holds nothing: the browser scrolls it.
 */
export const holdScript = `(()=>{const c=document,d=c.documentElement.dataset,
b=()=>{const l=c.readyState==="loading",e=l&&[...c.querySelectorAll("body *")].at(-1);
for(const n of c.querySelectorAll("[data-held]"))if(!l||!n.contains(e))n.outerHTML=n.textContent;
if(l&&!c.querySelector("[data-country]"))requestAnimationFrame(b)};
if(location.hash||c.hidden||performance.getEntriesByType("navigation")[0]?.type!=="navigate")return requestAnimationFrame(b);
d.hold="all";matchMedia("(min-width:80rem)").matches||requestAnimationFrame(b);
new PerformanceObserver(()=>{b();if("hold"in d)d.hold="later"}).observe({type:"paint",buffered:true})})()`;

/**
 * Stands right behind the map: what follows is text to the parser, up to `keptEnd`. Where no script runs it does nothing,
 * and the page is as it is written. Takes itself away, so that React finds what it has written.
 */
export const keepScript = `document.currentScript.remove();"hold"in document.documentElement.dataset&&document.write("<xmp hidden>")`;

/** Ends what is kept as text; where nothing is, a script that is none. */
export const keptEnd = '<script type="text/plain"></xmp></script>';

/**
 * Runs after the page. Once all of it is here, and on the screen with what was held until the first paint, makes what was
 * kept as text part of the page, as children of the same elements that the parser would have given it to, and has the
 * panels below laid out in a frame of their own, as all at once would keep a reader's act waiting; puts the style sheet
 * that stands in it in the place of the first one, which is a part of it; asks for the script and all it will need,
 * named in the root's `data-ahead` with the script first; and lets the browser ask for the icons, for which it has an
 * empty one until then. A page in the background waits for nothing.
 */
export const startScript = `(()=>{const c=document,{body:b,head:h}=c,[s,...a]=c.getElementById("root").dataset.ahead.split(" "),
put=(n,o)=>h.append(Object.assign(c.createElement(n),o)),
styled=t=>{const l=t.querySelector("svg[data-styles]");if(l){h.querySelector("style").replaceWith(l.firstChild);l.remove()}},
whole=x=>{const t=c.createElement("div"),u=[];let f=t;
for(let e=x.parentNode;e!==b;e=e.parentNode)u.unshift(e);
while(x.nextSibling)b.append(x.nextSibling);
t.innerHTML=u.map(e=>"<"+e.localName+">").join("")+x.textContent;x.remove();styled(t);
for(const e of[b,...u]){const[n,...m]=f.childNodes;e.append(...e===u.at(-1)?f.childNodes:m);f=n}};
let w=1,p=c.hidden;
const[i,...j]=h.querySelectorAll("link[rel=icon]"),y=i.href,
o=()=>{if(!w||!p||c.readyState==="loading")return;w=0;i.href=y;i.after(...j);
const x=c.querySelector("xmp"),d=c.documentElement.dataset;
for(const n of c.querySelectorAll("[data-held]"))n.outerHTML=n.textContent;x?whole(x):styled(c);
if("hold"in d){d.hold="below";requestAnimationFrame(()=>setTimeout(()=>delete d.hold))}
put("script",{type:"module",src:s});
for(const r of a)put("link",r.endsWith(".js")?{rel:"modulepreload",href:r}:{rel:"preload",as:"fetch",crossOrigin:"anonymous",href:r})},
q=()=>{p=1;requestAnimationFrame(()=>setTimeout(o))};
i.href="data:,";for(const k of j)k.remove();
addEventListener("DOMContentLoaded",o);setTimeout(q,500);new PerformanceObserver(q).observe({type:"paint",buffered:true})})()`;

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
