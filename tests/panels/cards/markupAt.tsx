import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import type { Atlas } from "#core/model/atlas.ts";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import { createPack } from "#state/pack.ts";
import { createPackShelf } from "#state/packShelf.ts";
import { WorldContext } from "#state/WorldContext.tsx";
import { topology } from "../../core/layout/map/baseMap.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";

const never = () => new Promise<never>(() => undefined);

/** The HTML of a part of a page at an address, as it is written without a browser. */
export function markupAt(address: string, part: ReactNode, atlas: Atlas = realAtlas): string {
  const base = createPack(never, topology);
  return renderToStaticMarkup(
    <StaticRouter location={address}>
      <AtlasProvider atlas={atlas} packs={createPackShelf({ observations: never, details: never })}>
        <WorldContext value={{ world: base, detail: base }}>{part}</WorldContext>
      </AtlasProvider>
    </StaticRouter>,
  );
}

/** The texts of all elements with a tag and, in their order, these attributes. */
export const textsOf = (markup: string, tag: string, attributes = ""): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${tag}(?= |>)[^>]*${attributes}[^>]*>(.*?)</${tag}>`, "gs"))].map(([, inner = ""]) =>
    inner.replace(/<[^>]*>/g, "").trim(),
  );
