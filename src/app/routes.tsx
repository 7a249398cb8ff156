import { type ComponentType, lazy, useState } from "react";
import { matchPath } from "react-router";
import type { PartName } from "#i18n/parts.ts";
import { withTexts } from "./withTexts.tsx";

export interface PageProps {
  /** What the address names, where the path of the page has an `:id`; else empty. */
  readonly id: string;
}

type Page = ComponentType<PageProps>;

export interface Route {
  readonly path: string;
  readonly Page: Page;
  /** Starts loading the page's script ahead of its drawing. */
  readonly preload: () => Promise<unknown>;
  /** Name of the page's module, without the folder. */
  readonly module: string;
}

/** What a page's module exports: the page, by its name. */
export type PageModule = Readonly<Record<string, Page>>;

/** Embeds are written by the build and live by scripts of their own (see live/): the atlas in the browser needs none. */
const writesEmbeds = import.meta.env.SSR || import.meta.env.DEV;

async function moduleOf(name: string): Promise<PageModule | undefined> {
  if (name === "AtlasPage") return await import("./pages/AtlasPage.tsx");
  if (writesEmbeds && /^Embed[A-Z]/.test(name)) {
    const { embedPages } = await import("./embedPages.ts");
    return await embedPages[`./embeds/${name}.tsx`]?.();
  }
  const { laterPages } = await import("./laterPages.ts");
  return await laterPages[`./pages/${name}.tsx`]?.();
}

function route(path: string, name: string, texts: readonly PartName[] = []): Route {
  const module = `${name}.tsx`;
  const load = async () => {
    const { [name]: Found } = (await moduleOf(name)) ?? {};
    if (!Found) throw new Error(`There is no page ${name}`);
    return Found;
  };
  let started: Promise<Page> | undefined;
  let here: Page | undefined;
  const once = () => {
    started ??= withTexts(load, texts).then((page) => {
      here = page;
      return page;
    });
    return started;
  };
  const Later = lazy(async () => ({ default: await once() }));
  // Drawn at once where its script is here, without the placeholder of what is lazy.
  const Page = (props: PageProps) => {
    const [Shown] = useState(() => here ?? Later);
    return <Shown {...props} />;
  };
  return { path, preload: once, Page, module };
}

/** Every page with its address, as React Router writes one, and the parts of the catalogue it draws with. */
const routes: readonly Route[] = [
  route("/", "AtlasPage"),
  route("/map", "MapPage", ["mapPage"]),
  route("/timeline", "TimelinePage", ["timeline", "events"]),
  route("/programmes", "ProgrammesPage", ["cards"]),
  route("/programmes/:id", "ProgrammePage", ["citation", "programme", "events", "figures", "cards"]),
  route("/countries", "CountriesPage", ["country"]),
  route("/countries/:id", "CountryPage", ["citation", "country", "timeline", "events", "figures", "programme"]),
  route("/partnerships/:id", "PartnershipPage", [
    "citation",
    "partnership",
    "timeline",
    "events",
    "figures",
    "programme",
    "cards",
  ]),
  route("/organisations/:id", "OrganisationPage", ["citation", "organisation", "events", "programme"]),
  route("/themes/:id", "ThemePage", ["citation", "theme", "programme", "events", "cards"]),
  route("/sources", "SourcesPage", ["citation", "sources"]),
  route("/sources/:id", "SourcePage", ["citation", "sources"]),
  route("/figures", "FiguresPage", ["citation", "figures"]),
  route("/stories", "StoriesPage", ["stories"]),
  route("/stories/:id", "StoryPage", ["stories"]),
  route("/about", "AboutPage", ["about"]),
  route("/data", "DataPage", ["dataPage", "versions"]),
  route("/data/changes/:id", "ChangesPage", ["versions"]),
  route("/embedding", "EmbeddingPage", ["embedding"]),
  route("*", "NotFoundPage"),
];

/** Views to stand in other sites' pages, without header and navigation. */
export const embedRoutes: readonly Route[] = !writesEmbeds
  ? []
  : [
      route("/embed/map", "EmbedMapPage", ["embed", "mapPage"]),
      route("/embed/timeline", "EmbedTimelinePage", ["embed", "events", "timeline"]),
      route("/embed/programmes", "EmbedProgrammesPage", ["cards", "embed"]),
      route("/embed/country/:id", "EmbedCountryPage", ["country", "embed"]),
    ];

/** The page at an address without a query; there is always one, be it the one that says that there is none. */
export const routeAt = (path: string): Route | undefined =>
  [...embedRoutes, ...routes].find((each) => matchPath(each.path, path));

/** What an address names, where the path of its page has an `:id`; else empty. */
export function idAt(path: string): string {
  const id = matchPath(routeAt(path)?.path ?? "", path)?.params.id ?? "";
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
