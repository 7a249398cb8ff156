import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { worldFromColumns } from "#core/layout/map/worldColumns.ts";
import { worldOf } from "#core/layout/map/worldJson.ts";
import { readEmbed } from "#core/model/embedOptions.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { EmbedProvider } from "#embed/EmbedProvider.tsx";
import { createEmbedStore } from "#embed/embedStore.ts";
import type { Messages } from "#i18n/en.ts";
import { first } from "#i18n/first.ts";
import { MoreMessages } from "#i18n/MessagesContext.tsx";
import { createPack } from "#state/pack.ts";
import { createPackShelf } from "#state/packShelf.ts";
import { WorldContext } from "#state/WorldContext.tsx";
import { CitationsContext } from "#ui/CitationsContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { marksOf } from "../marks.ts";
import { servedOutlines } from "../servedOutlines.ts";
import { readEmbedData, unpackEmbed } from "./embedData.ts";
import { hostEmbed } from "./hostEmbed.ts";
import { loadScores } from "./scores.ts";

const never = () => new Promise<never>(() => {});

/**
 * Draws a view in the place of what its page was served with, from the data that the page holds.
 *
 * @param path of the embed within the atlas
 * @param parts of the message catalogue that it draws with
 */
export function startEmbed(
  page: Window & typeof globalThis,
  path: string,
  View: ComponentType,
  parts: Partial<Messages>,
): void {
  const { document, location } = page;
  const root = document.getElementById("root");
  const data = readEmbedData(document);
  if (!root) return;
  const { thumbnail, scores, base } = data;
  const places = data.places && worldFromColumns(data.places);
  const atlas = parseAtlas(unpackEmbed(data.tables), data);
  const { options, search } = readEmbed(location.search);
  const store = createEmbedStore(atlas, { path, search }, options);
  const packs = createPackShelf({ observations: scores ? () => loadScores(page, scores) : never, details: never });
  const world = {
    world: createPack<PlacedWorld>(never, places && worldOf(places, servedOutlines(document, places))),
    thumbnail: createPack<PlacedWorld>(never, thumbnail && worldOf(thumbnail)),
    detail: createPack<PlacedWorld>(never),
  };
  root.replaceChildren();
  createRoot(root).render(
    <BaseContext value={base}>
      <EmbedProvider {...{ atlas, store, packs, options }}>
        <WorldContext value={world}>
          <CitationsContext value={{ citations: { mark: marksOf(atlas, first) } }}>
            <MoreMessages parts={parts}>
              <View />
            </MoreMessages>
          </CitationsContext>
        </WorldContext>
      </EmbedProvider>
    </BaseContext>,
  );
  hostEmbed(page, { base, path, go: store.getState().go });
}
