import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import { layoutSlideFrame } from "#core/layout/slide/slideFrame.ts";
import { slideSizes } from "#core/layout/slide/slideSize.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { PreviewScene } from "./previewContent.ts";
import type { PreviewView } from "./previewView.ts";

/** Size in px of the picture that stands for a page where its link is shared. */
const size = slideSizes.link;

/** Lays out the picture of a page as a slide without an address: who sees it has just been given that. */
export function previewSlide({ atlas, messages }: PreviewScene, view: PreviewView): PlacedSlide {
  const { preview, shell, dates } = messages;
  const terms = (view.hasMap ? preview.dataAndBorders : preview.data)(dateWords(atlas.created, dates));
  const { marks, body, text } = layoutSlideFrame(
    {
      title: view.headline,
      note: view.note === undefined ? [] : [view.note],
      more: messages.slide.more,
      publishers: view.publishers,
      sources: preview.sources,
      terms,
      shortTerms: terms,
      atlas: shell.title,
      address: undefined,
      links: [],
    },
    size,
  );
  return { ...size, marks: [...view.body({ box: body, text }), ...marks] };
}
