// The library for pages that hold embeds: frames marked `data-opd-atlas` get the height they ask for, and the element
// <opd-atlas view="map" query="layer=ogp" height="450" title="…"> makes such a frame. Below 2 kB; needs nothing else.

export {};

const { src } = document.currentScript as HTMLScriptElement;
const atlas = new URL(".", src);
const marked = "iframe[data-opd-atlas]";
const views = /^(map|timeline|programmes|country\/[A-Z]{3})$/;

const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(marked)];

/** Whether a message of this origin may come from a frame: a sandbox takes the frame its origin. */
const isFrom = ({ src: address, sandbox }: HTMLIFrameElement, origin: string): boolean =>
  new URL(address).origin === atlas.origin &&
  (origin === atlas.origin || (origin === "null" && sandbox.length > 0 && !sandbox.contains("allow-same-origin")));

const ask = ({ contentWindow }: HTMLIFrameElement): void =>
  contentWindow?.postMessage({ target: "opd-atlas", type: "ask" }, "*");

addEventListener("message", ({ source, origin, data }) => {
  if (data?.source !== "opd-atlas" || data.version !== 1 || data.type !== "height") return;
  const { height } = data;
  if (!Number.isInteger(height) || height < 1 || height > 10_000) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && isFrom(frame, origin)) frame.style.height = `${height}px`;
});

class AtlasElement extends HTMLElement {
  static readonly observedAttributes = ["view", "query"];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  show(): void {
    const frame = this.querySelector("iframe") ?? document.createElement("iframe");
    const view = this.getAttribute("view") ?? "";
    const address = new URL(`embed/${views.test(view) ? view : "map"}`, atlas);
    address.search = this.getAttribute("query") ?? "";
    if (frame.src === address.href) return;
    frame.src = address.href;
    frame.title = this.title || "Open Data Partnerships Atlas";
    frame.loading = "lazy";
    frame.dataset.opdAtlas = "";
    frame.allow = "clipboard-write; fullscreen";
    frame.style.cssText = `border:0;width:100%;height:${Number(this.getAttribute("height")) || 450}px`;
    if (!frame.isConnected) this.replaceChildren(frame);
  }
}

customElements.get("opd-atlas") ?? customElements.define("opd-atlas", AtlasElement);
for (const frame of frames()) ask(frame);
