import { type ComponentType, lazy, useState } from "react";
import type { PartName } from "#i18n/parts.ts";
import { withTexts } from "./withTexts.tsx";

type Page = ComponentType;

interface Route {
  readonly path: string;
  readonly Page: Page;
  /** Starts loading the page's script ahead of its drawing. */
  readonly preload: () => Promise<unknown>;
}

function route(path: string, load: () => Promise<Page>, texts: readonly PartName[] = []): Route {
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
  const Page = () => {
    const [Shown] = useState(() => here ?? Later);
    return <Shown />;
  };
  return { path, preload: once, Page };
}

/** Every page with its address, as React Router writes one, and the parts of the catalogue it draws with. */
export const routes: readonly Route[] = [
  route("/", async () => (await import("./pages/AtlasPage.tsx")).AtlasPage),
  route("/map", async () => (await import("./pages/MapPage.tsx")).MapPage),
  route("/timeline", async () => (await import("./pages/TimelinePage.tsx")).TimelinePage, ["timeline", "events"]),
  route("/programmes", async () => (await import("./pages/ProgrammesPage.tsx")).ProgrammesPage, ["cards"]),
  route("/programmes/:id", async () => (await import("./pages/ProgrammePage.tsx")).ProgrammePage, [
    "programme",
    "events",
    "figures",
    "cards",
  ]),
  route("/countries", async () => (await import("./pages/CountriesPage.tsx")).CountriesPage, ["country"]),
  route("/countries/:id", async () => (await import("./pages/CountryPage.tsx")).CountryPage, [
    "country",
    "timeline",
    "events",
    "figures",
    "programme",
  ]),
  route("/partnerships/:id", async () => (await import("./pages/PartnershipPage.tsx")).PartnershipPage, [
    "partnership",
    "timeline",
    "events",
    "figures",
    "programme",
    "cards",
  ]),
  route("/organisations/:id", async () => (await import("./pages/OrganisationPage.tsx")).OrganisationPage, [
    "organisation",
    "events",
    "programme",
  ]),
  route("/themes/:id", async () => (await import("./pages/ThemePage.tsx")).ThemePage, [
    "theme",
    "programme",
    "events",
    "cards",
  ]),
  route("/sources", async () => (await import("./pages/SourcesPage.tsx")).SourcesPage),
  route("/sources/:id", async () => (await import("./pages/SourcePage.tsx")).SourcePage),
  route("/figures", async () => (await import("./pages/FiguresPage.tsx")).FiguresPage, ["figures"]),
  route("/about", async () => (await import("./pages/AboutPage.tsx")).AboutPage, ["about"]),
  route("/data", async () => (await import("./pages/DataPage.tsx")).DataPage, ["dataPage"]),
  route("*", async () => (await import("./pages/NotFoundPage.tsx")).NotFoundPage),
];
