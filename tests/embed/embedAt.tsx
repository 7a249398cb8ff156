import { prerender } from "react-dom/static";
import { Route, Routes, StaticRouter } from "react-router";
import { AtlasCitations } from "#app/AtlasCitations.tsx";
import { EmbedCountryPage } from "#app/embeds/EmbedCountryPage.tsx";
import { EmbedMapPage } from "#app/embeds/EmbedMapPage.tsx";
import { EmbedProgrammesPage } from "#app/embeds/EmbedProgrammesPage.tsx";
import { EmbedTimelinePage } from "#app/embeds/EmbedTimelinePage.tsx";
import { openPackage } from "#build/dataDoor.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { en } from "#i18n/en.ts";
import { MoreMessages } from "#i18n/MessagesContext.tsx";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import { createPack } from "#state/pack.ts";
import { createPackShelf } from "#state/packShelf.ts";
import { WorldContext } from "#state/WorldContext.tsx";
import { atlas } from "../app/pageAt.tsx";
import { world } from "../core/layout/map/baseMap.ts";

const { dataset } = await openPackage("data");
const never = () => new Promise<never>(() => {});

/** An embed with the real facts, written without a browser. */
export async function embedAt(address: string): Promise<string> {
  const base = createPack<PlacedWorld>(never, world);
  const { prelude } = await prerender(
    <StaticRouter location={address}>
      <AtlasProvider
        atlas={atlas}
        packs={createPackShelf({ observations: never, details: never }, { observations: dataset, details: dataset })}
      >
        <WorldContext value={{ world: base, thumbnail: base, detail: base }}>
          <AtlasCitations>
            <MoreMessages parts={en}>
              <Routes>
                <Route path="/embed/map" element={<EmbedMapPage />} />
                <Route path="/embed/timeline" element={<EmbedTimelinePage />} />
                <Route path="/embed/programmes" element={<EmbedProgrammesPage />} />
                <Route
                  path="/embed/country/:id"
                  element={
                    <EmbedCountryPage id={new URL(address, "https://atlas.example").pathname.split("/").at(-1) ?? ""} />
                  }
                />
              </Routes>
            </MoreMessages>
          </AtlasCitations>
        </WorldContext>
      </AtlasProvider>
    </StaticRouter>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}
