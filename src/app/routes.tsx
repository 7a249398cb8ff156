import { type ComponentType, type LazyExoticComponent, lazy } from "react";

type Page = ComponentType;

interface Route {
  readonly path: string;
  readonly Page: LazyExoticComponent<Page>;
  /** Starts loading the page's script ahead of its drawing. */
  readonly preload: () => Promise<unknown>;
}

function route(path: string, load: () => Promise<Page>): Route {
  let started: Promise<Page> | undefined;
  const once = () => {
    started ??= load();
    return started;
  };
  return { path, preload: once, Page: lazy(async () => ({ default: await once() })) };
}

/** Every page with its address, as React Router writes one. */
export const routes: readonly Route[] = [
  route("/", async () => (await import("./pages/AtlasPage.tsx")).AtlasPage),
  route("/map", async () => (await import("./pages/MapPage.tsx")).MapPage),
  route("/timeline", async () => (await import("./pages/TimelinePage.tsx")).TimelinePage),
  route("/programmes", async () => (await import("./pages/ProgrammesPage.tsx")).ProgrammesPage),
  route("/programmes/:id", async () => (await import("./pages/ProgrammePage.tsx")).ProgrammePage),
  route("/countries", async () => (await import("./pages/CountriesPage.tsx")).CountriesPage),
  route("/countries/:id", async () => (await import("./pages/CountryPage.tsx")).CountryPage),
  route("/partnerships/:id", async () => (await import("./pages/PartnershipPage.tsx")).PartnershipPage),
  route("/organisations/:id", async () => (await import("./pages/OrganisationPage.tsx")).OrganisationPage),
  route("/themes/:id", async () => (await import("./pages/ThemePage.tsx")).ThemePage),
  route("/sources", async () => (await import("./pages/SourcesPage.tsx")).SourcesPage),
  route("/sources/:id", async () => (await import("./pages/SourcePage.tsx")).SourcePage),
  route("/figures", async () => (await import("./pages/FiguresPage.tsx")).FiguresPage),
  route("/about", async () => (await import("./pages/AboutPage.tsx")).AboutPage),
  route("/data", async () => (await import("./pages/DataPage.tsx")).DataPage),
  route("*", async () => (await import("./pages/NotFoundPage.tsx")).NotFoundPage),
];
