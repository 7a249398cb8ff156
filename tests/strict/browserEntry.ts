import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import { placeWorld } from "#core/layout/map/placedWorld.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Dataset } from "#core/model/records.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { exportedView } from "#export/exportedView.ts";
import { printDocument } from "#export/pdf/printDocument.ts";
import { copyPicture } from "#export/png/copyPicture.ts";
import { withPngTexts } from "#export/png/pngTexts.ts";
import { fontRules, slideFonts } from "#export/png/slideFonts.ts";
import { svgPng } from "#export/png/slidePng.ts";
import { en } from "#i18n/en.ts";

/** What a deck is made from. */
interface DeckWork {
  readonly dataset: Dataset;
  readonly made: { readonly version: string; readonly created: string };
  readonly topology: MapTopology;
  readonly address: string;
}

const fontsHere = "/*fonts*/";

/** What the tests ask of the browser. */
const asked = {
  /** A drawing with the fonts in the place of a mark, as the bytes of a PNG with its address. */
  async picture(svg: string, width: number, height: number, address: string): Promise<readonly number[]> {
    const whole = svg.replace(fontsHere, fontRules(await slideFonts()));
    const blob = await svgPng(whole, { width, height });
    return [...withPngTexts(new Uint8Array(await blob.arrayBuffer()), { Address: address })];
  },
  /** Whether a picture was copied, and what the clipboard then holds. */
  async copy(svg: string, words: string): Promise<readonly (boolean | string)[]> {
    const png = svgPng(svg, { width: 400, height: 400 });
    const isCopied = await copyPicture(png.then((blob) => ({ png: blob, words })));
    const [item] = await navigator.clipboard.read();
    const html = item?.types.includes("text/html") ? await (await item.getType("text/html")).text() : "";
    return [isCopied, ...(item?.types ?? []), /alt="([^"]*)"/.exec(html)?.[1] ?? ""];
  },
  /** A map as a deck: its bytes, and how long it took from the press, in ms. */
  async deck({ dataset, made, topology, address }: DeckWork) {
    const atlas = parseAtlas(dataset, made);
    const world = placeWorld(topology);
    const filter: Filter = { ...defaultFilter, measure: "layers" };
    const path = "/map?measure=layers";
    const accessed = "2026-11-22";
    const shown = { kind: "map", filter, address, path, atlas, world, messages: en, accessed } as const;
    const start = performance.now();
    const { pptxOf } = await import("#export/pptx/pptxOf.ts");
    const bytes = await pptxOf([exportedView(shown)], "16:9");
    return { bytes: [...bytes], took: performance.now() - start };
  },
  /** What a sheet looks like at the moment at which it is printed. */
  async sheet(rules: string, body: string) {
    const seen = { title: "", printed: 0, width: "", fonts: 0, texts: 0 };
    const frames: HTMLIFrameElement[] = [];
    const watch = new MutationObserver(() => {
      const frame = document.querySelector("iframe");
      if (!frame?.contentWindow || frames.includes(frame)) return;
      frames.push(frame);
      const { contentWindow: owner, contentDocument: sheet } = frame;
      owner.print = () => {
        const drawing = sheet?.querySelector("svg");
        seen.title = sheet?.title ?? "";
        seen.printed += 1;
        seen.width = `${Math.round((drawing?.getBoundingClientRect().width ?? 0) / (96 / 25.4))}mm`;
        seen.fonts = [...(sheet?.fonts ?? [])].filter(({ status }) => status === "loaded").length;
        seen.texts = sheet?.querySelectorAll("svg text").length ?? 0;
        owner.dispatchEvent(new Event("afterprint"));
      };
    });
    watch.observe(document.body, { childList: true });
    await printDocument({ title: "Sheet", language: "en", rules, body });
    watch.disconnect();
    return { ...seen, frames: document.querySelectorAll("iframe").length };
  },
};

export type Asked = typeof asked;

Object.assign(globalThis, { asked });
