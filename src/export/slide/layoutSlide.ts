import type { Mark, PlacedSlide, TextLink } from "#core/layout/slide/mark.ts";
import { layoutSlideFrame, type SlideWords } from "#core/layout/slide/slideFrame.ts";
import type { SlideSize } from "#core/layout/slide/slideSize.ts";
import { publisherOf } from "#core/select/publishers.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { ExportedView, ViewKind } from "../exportedView.ts";
import { atlasAddress } from "../view/atlasAddress.ts";
import { countrySlide } from "./countrySlide.ts";
import { mapSlide } from "./mapSlide.ts";
import { programmesSlide } from "./programmesSlide.ts";
import type { SlideInput } from "./slideInput.ts";
import { timelineSlide } from "./timelineSlide.ts";

const bodies: Readonly<Record<ViewKind, (input: SlideInput) => readonly Mark[]>> = {
  map: mapSlide,
  timeline: timelineSlide,
  programmes: programmesSlide,
  country: countrySlide,
};

/** Lays out what a view shows, without the words around it. */
export const layoutBody = (input: SlideInput): readonly Mark[] => bodies[input.view.kind](input);

/** The publishers' names as links to the first source of each, and the licence. */
function linksOf(view: ExportedView): readonly TextLink[] {
  const first = new Map(
    view.sources
      .map((source) => [publisherOf(source), atlasAddress(view, `/sources/${encodeURIComponent(source.id)}`)] as const)
      .toReversed(),
  );
  return [
    ...[...first].map(([text, href]) => ({ text, href })),
    { text: view.licence.name, href: view.licence.address },
  ];
}

/** The words around what a view shows. */
function slideWords(view: ExportedView): SlideWords {
  const { kind, messages, headline, asOfWords, filtersInWords, selection, atlas } = view;
  const { slide, shell, dates } = messages;
  const hasMap = kind === "map" || kind === "country";
  const size =
    kind === "programmes"
      ? [slide.cards(selection.cards.length, atlas.cards.length)]
      : kind === "timeline"
        ? [slide.events(selection.events.length)]
        : [];
  return {
    title: headline,
    note: [...size, asOfWords, ...filtersInWords].join(" · "),
    publishers: view.publishers,
    sources: slide.sources,
    terms: [
      ...(hasMap ? [slide.borders] : []),
      `${slide.licence(view.licence.name)}. ${slide.version(view.dataVersion, dateWords(view.created, dates))}.`,
    ].join(" "),
    shortTerms: slide.shortTerms(
      shell.title,
      view.licence.name,
      view.dataVersion,
      dateWords(view.created, dates, "short"),
      hasMap,
    ),
    atlas: shell.title,
    address: view.address,
    links: linksOf(view),
  };
}

interface SlideOptions {
  /** Size in px of the least text, where it is not that of the slide's size. */
  readonly text?: number | undefined;
  /** Whether it is for a deck: what is counted is one chart of bars, and only the foot has links. */
  readonly forDeck?: boolean;
}

/** Lays out a view for a slide of a size: a layout of its own, never a scaled page. */
export function layoutSlide(
  view: ExportedView,
  size: SlideSize,
  { text: least, forDeck = false }: SlideOptions = {},
): PlacedSlide {
  const { marks, body, text } = layoutSlideFrame(slideWords(view), size, least);
  return { ...size, marks: [...layoutBody({ view, box: body, text, forDeck }), ...marks] };
}
