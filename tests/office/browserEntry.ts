import { printDocument } from "#export/pdf/printDocument.ts";
import { copyPicture } from "#export/png/copyPicture.ts";
import { withPngTexts } from "#export/png/pngTexts.ts";
import { fontRules, slideFonts } from "#export/png/slideFonts.ts";
import { svgPng } from "#export/png/slidePng.ts";

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
