import type { Box } from "#core/layout/slide/box.ts";
import type { Mark, PlacedSlide, TextLink } from "#core/layout/slide/mark.ts";
import { layoutSlideFrame, type SlideWords } from "#core/layout/slide/slideFrame.ts";
import { leastText, type SlideSize } from "#core/layout/slide/slideSize.ts";
import { endOf } from "#core/layout/slide/textMark.ts";
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
    note: [...size, asOfWords, ...filtersInWords].filter((part) => part !== ""),
    more: slide.more,
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
  /** Size in px that the least text is to have, where it is not that of the slide's size, and where there is room for it. */
  readonly text?: number | undefined;
  /** Whether it is for a deck: what is counted is one chart of bars, and only the foot has links. */
  readonly forDeck?: boolean;
}

/** Height of what a slide shows, in sizes of its text, from which on any of it has room for larger text than is usual. */
const roomy = 14;

/** Whether texts end where the box does that they are to stand in. */
const holds = ({ y, height }: Box, marks: readonly Mark[]): boolean =>
  endOf(
    marks.filter((mark) => mark.kind === "text"),
    y,
  ) <=
  y + height;

/** Lays out a view for a slide of a size: a layout of its own, never a scaled page. */
export function layoutSlide(
  view: ExportedView,
  size: SlideSize,
  { text: least, forDeck = false }: SlideOptions = {},
): PlacedSlide {
  const words = slideWords(view);
  const usual = leastText(size);
  const laidOut = (at: number) => {
    const { marks, body, text } = layoutSlideFrame(words, size, at);
    return { marks, body, text, shown: layoutBody({ view, box: body, text, forDeck }) };
  };
  const larger = [least ?? usual, ((least ?? usual) + usual) / 2].filter((text) => text > usual);
  for (const at of larger) {
    const { marks, body, text, shown } = laidOut(at);
    if (body.height >= text * roomy && holds(body, shown)) return { ...size, marks: [...shown, ...marks] };
  }
  const { marks, shown } = laidOut(usual);
  return { ...size, marks: [...shown, ...marks] };
}
