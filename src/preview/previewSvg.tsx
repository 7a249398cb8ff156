import { renderToStaticMarkup } from "react-dom/server";
import { en } from "#i18n/en.ts";
import { withLightTokens } from "#styles/themeTokens.ts";
import { PreviewPicture } from "./PreviewPicture.tsx";
import type { PreviewContent } from "./previewContent.ts";
import type { PreviewOf } from "./previewView.ts";
import { aboutPreview } from "./views/aboutPreview.tsx";
import { cardPreview } from "./views/cardPreview.tsx";
import { countriesPreview } from "./views/countriesPreview.tsx";
import { countryPreview } from "./views/countryPreview.tsx";
import { dataPreview } from "./views/dataPreview.tsx";
import { embeddingPreview } from "./views/embeddingPreview.tsx";
import { figuresPreview } from "./views/figuresPreview.tsx";
import { mapPreview } from "./views/mapPreview.tsx";
import { organisationPreview } from "./views/organisationPreview.tsx";
import { programmesPreview } from "./views/programmesPreview.tsx";
import { sourcePreview } from "./views/sourcePreview.tsx";
import { sourcesPreview } from "./views/sourcesPreview.tsx";
import { startPreview } from "./views/startPreview.tsx";
import { storiesPreview, storyPreview } from "./views/storyPreview.tsx";
import { themePreview } from "./views/themePreview.tsx";
import { timelinePreview } from "./views/timelinePreview.tsx";

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
  if (id === undefined || id === "") return { draw: pages.get(page), id: "" };
  return { draw: rest.length > 0 ? undefined : kinds.get(page), id: decodeURIComponent(id) };
}

/**
 * The picture of an atlas's page, 1200×630 px, as an SVG that stands alone; `undefined` where the address has none.
 *
 * @param path address within the atlas, such as `/countries/BFA`
 */
export function previewSvg(path: string, content: PreviewContent): string | undefined {
  const { draw, id } = previewOf(path);
  const scene = { ...content, messages: en };
  const view = draw?.(scene, id);
  return view && withLightTokens(renderToStaticMarkup(<PreviewPicture scene={scene} view={view} />));
}
