import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import { App } from "#app/App.tsx";
import { HeadContext } from "#app/usePageHead.ts";
import { openPackage } from "#build/dataDoor.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { createPack } from "#state/pack.ts";
import { createPackShelf } from "#state/packShelf.ts";
import { world } from "../core/layout/map/baseMap.ts";

const { dataset, pkg } = await openPackage("data");

/** The atlas of the real facts. */
export const atlas = parseAtlas(dataset, { ...pkg, created: pkg.created.slice(0, 10) });

const never = () => new Promise<never>(() => {});

export interface WrittenPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** What React found wrong while writing it. */
  readonly errors: readonly string[];
}

/** A page of the atlas with the real facts, all of them here, written without a browser. */
export async function pageAt(address: string): Promise<WrittenPage> {
  const note: { head?: { title: string; description: string } } = {};
  const errors: string[] = [];
  const base = createPack<PlacedWorld>(never, world);
  const { prelude } = await prerender(
    <StaticRouter location={address}>
      <HeadContext value={note}>
        <App
          atlas={atlas}
          packs={createPackShelf({ observations: never, details: never }, { observations: dataset, details: dataset })}
          world={{ world: base, thumbnail: base, detail: base }}
        />
      </HeadContext>
    </StaticRouter>,
    { onError: (error) => void errors.push(String(error)) },
  );
  const html = await new Response(prelude).text();
  return { html, title: note.head?.title ?? "", description: note.head?.description ?? "", errors };
}
