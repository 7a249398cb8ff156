import { type SlideSize, slideSizes } from "#core/layout/slide/slideSize.ts";
import { plainCitation } from "../cite/viewCitation.ts";
import type { ExportEntry } from "../exportEntry.ts";
import type { Paper } from "../pdf/printSheetHtml.ts";
import { copyPicture } from "../png/copyPicture.ts";
import type { DeckForm } from "../pptx/deckSize.ts";

const deckType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const deck = (id: string, form: DeckForm): ExportEntry => ({
  id,
  label: ({ exports }) => exports.entries.deck(form),
  extension: `${form.replace(":", "x")}.pptx`,
  make: async (view, _, { signal }) => {
    const { pptxOf } = await import("../pptx/pptxOf.ts");
    signal.throwIfAborted();
    return new Blob([new Uint8Array(await pptxOf([view], form))], { type: deckType });
  },
});

const drawn = async (...[view, size, options]: Parameters<typeof import("../png/slidePng.ts").slidePng>) =>
  (await import("../png/slidePng.ts")).slidePng(view, size, options);

const png = (id: keyof typeof slideSizes): ExportEntry => {
  const { width, height }: SlideSize = slideSizes[id];
  return {
    id,
    label: ({ exports }) => exports.entries.png(width, height),
    extension: `${width}x${height}.png`,
    make: (view, { transparent, theme }, { signal }) => drawn(view, { width, height }, { transparent, theme, signal }),
  };
};

const sheet = (paper: Paper): ExportEntry => ({
  id: paper,
  label: ({ exports }) => exports.entries.pdf(paper),
  extension: "pdf",
  make: async (view) => {
    const { printSheet } = await import("../pdf/printSheet.ts");
    await printSheet(view, paper, plainCitation(view));
    return view.messages.exports.printing;
  },
});

/** A view as a slide, a picture, or a sheet of paper. */
export const slideEntries: readonly ExportEntry[] = [
  deck("wide deck", "16:9"),
  deck("classic deck", "4:3"),
  png("wide"),
  png("large"),
  png("classic"),
  png("square"),
  png("link"),
  {
    id: "own size",
    label: ({ exports }) => exports.entries.own,
    extension: "png",
    make: (view, { transparent, theme, size }, { signal }) => drawn(view, size, { transparent, theme, signal }),
  },
  {
    id: "svg",
    label: ({ exports }) => exports.entries.svg,
    extension: "svg",
    make: async (view, { transparent, theme }) => {
      const { slideSvg } = await import("../slide/slideSvg.ts");
      return new Blob([slideSvg(view, slideSizes.wide, { transparent, theme })], { type: "image/svg+xml" });
    },
  },
  sheet("A4"),
  sheet("Letter"),
  {
    id: "copy",
    label: ({ exports }) => exports.entries.copy,
    extension: "png",
    make: async (view, { transparent, theme }, { signal }) => {
      const picture = Promise.all([
        drawn(view, slideSizes.wide, { transparent, theme, signal }),
        import("../slide/textAlternative.ts"),
      ]).then(([drawnPng, { textAlternative }]) => ({ png: drawnPng, words: textAlternative(view) }));
      const isCopied = await copyPicture(picture);
      return isCopied ? view.messages.exports.copiedImage : (await picture).png;
    },
  },
];
