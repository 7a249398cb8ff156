import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import { drawnMarks } from "#export/slide/svg/drawnMarks.ts";
import { en } from "#i18n/en.ts";
import type { PreviewContent } from "./previewContent.ts";
import { previewSlide } from "./previewSlide.ts";
import type { PreviewOf } from "./previewView.ts";
import { aboutPreview } from "./views/aboutPreview.ts";
import { cardPreview } from "./views/cardPreview.ts";
import { changesPreview } from "./views/changesPreview.ts";
import { countriesPreview } from "./views/countriesPreview.ts";
import { countryPreview } from "./views/countryPreview.ts";
import { dataPreview } from "./views/dataPreview.ts";
import { embeddingPreview } from "./views/embeddingPreview.ts";
import { figuresPreview } from "./views/figuresPreview.ts";
import { mapPreview } from "./views/mapPreview.ts";
import { organisationPreview } from "./views/organisationPreview.ts";
import { programmesPreview } from "./views/programmesPreview.ts";
import { sourcePreview } from "./views/sourcePreview.ts";
import { sourcesPreview } from "./views/sourcesPreview.ts";
import { startPreview } from "./views/startPreview.ts";
import { storiesPreview, storyPreview } from "./views/storyPreview.ts";
import { themePreview } from "./views/themePreview.ts";
import { timelinePreview } from "./views/timelinePreview.ts";

/** What is shown of each page that stands by itself, and of each kind of page that there are many of. */
const pages = new Map<string, PreviewOf>(
  Object.entries({
    "": startPreview,
    map: mapPreview,
    timeline: timelinePreview,
    programmes: programmesPreview,
    countries: countriesPreview,
    sources: sourcesPreview,
    figures: figuresPreview,
    about: aboutPreview,
    data: dataPreview,
    embedding: embeddingPreview,
    stories: storiesPreview,
  }),
);
const kinds = new Map<string, PreviewOf>(
  Object.entries({
    programmes: cardPreview("programmes"),
    partnerships: cardPreview("partnerships"),
    countries: countryPreview,
    organisations: organisationPreview,
    themes: themePreview,
    sources: sourcePreview,
    stories: storyPreview,
  }),
);

function previewOf(path: string): { readonly draw: PreviewOf | undefined; readonly id: string } {
  const [, page = "", id, ...rest] = path.split("/");
  if (path.startsWith("/data/changes/")) return { draw: changesPreview, id: rest.join("/") };
  if (id === undefined || id === "") return { draw: pages.get(page), id: "" };
  return { draw: rest.length > 0 ? undefined : kinds.get(page), id: decodeURIComponent(id) };
}

/** What the picture of an atlas's page says it is, and all that is drawn on it. */
export interface PagePicture {
  readonly headline: string;
  readonly slide: PlacedSlide;
}

/**
 * The picture of an atlas's page, laid out; `undefined` where the address has none.
 *
 * @param path address within the atlas, such as `/countries/BFA`
 */
export function pagePicture(path: string, content: PreviewContent): PagePicture | undefined {
  const { draw, id } = previewOf(path);
  const scene = { ...content, messages: en };
  const view = draw?.(scene, id);
  return view && { headline: view.headline, slide: previewSlide(scene, view) };
}

/** Draws it as an SVG that stands alone. */
export const pictureSvg = ({ headline, slide }: PagePicture): string =>
  drawnMarks(slide, { attributes: { "aria-label": headline }, head: "" });

/** The picture of an atlas's page, 1200×630 px; `undefined` where the address has none. */
export function previewSvg(path: string, content: PreviewContent): string | undefined {
  const picture = pagePicture(path, content);
  return picture && pictureSvg(picture);
}
