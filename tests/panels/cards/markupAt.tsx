import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import { type PlacedWorld, placeWorld } from "#core/layout/map/placedWorld.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { en } from "#i18n/en.ts";
import { MessagesContext } from "#i18n/MessagesContext.tsx";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import { createPack } from "#state/pack.ts";
import { createPackShelf } from "#state/packShelf.ts";
import { WorldContext } from "#state/WorldContext.tsx";
import { realAtlas } from "../../core/select/realAtlas.ts";

const never = () => new Promise<never>(() => undefined);

interface Given {
  readonly atlas?: Atlas;
  /** The shapes; without them thumbnails stay empty. */
  readonly topology?: MapTopology;
}

/** The HTML of a part of a page at an address, as it is written without a browser. */
export function markupAt(address: string, part: ReactNode, { atlas = realAtlas, topology }: Given = {}): string {
  const base = createPack<PlacedWorld>(never, topology && placeWorld(topology, 2));
  return renderToStaticMarkup(
    <MessagesContext value={en}>
      <StaticRouter location={address}>
        <AtlasProvider atlas={atlas} packs={createPackShelf({ observations: never, details: never })}>
          <WorldContext value={{ world: base, thumbnail: base, detail: base }}>{part}</WorldContext>
        </AtlasProvider>
      </StaticRouter>
    </MessagesContext>,
  );
}

/** The texts of all elements with a tag and, in their order, these attributes. */
export const textsOf = (markup: string, tag: string, attributes = ""): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${tag}(?= |>)[^>]*${attributes}[^>]*>(.*?)</${tag}>`, "gs"))].map(([, inner = ""]) =>
    inner.replace(/<[^>]*>/g, "").trim(),
  );

/** Where the link leads that is read out so. */
export const hrefNamed = (markup: string, name: string): string | undefined =>
  [...markup.matchAll(/<a [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`aria-label="${name}"`))
    .map((tag) => /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&"))[0];
