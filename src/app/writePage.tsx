import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { createPack } from "#state/pack.ts";
import { createPackShelf, type PackTables } from "#state/packShelf.ts";
import { BaseContext } from "#ui/Link.tsx";
import { App } from "./App.tsx";
import { routeAt } from "./routes.tsx";
import { HeadContext, type WrittenHead } from "./usePageHead.ts";

/** Everything a page may show, all of it here. */
export interface SiteContent {
  readonly atlas: Atlas;
  readonly packs: PackTables;
  readonly world: PlacedWorld;
  readonly thumbnail: PlacedWorld;
}

export interface WrittenPage {
  /** What stands in the root. */
  readonly html: string;
  /** Its own name; the title adds the atlas's. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The parts of the data and of the base map that it shows, by name: a browser needs them to take the page over. */
  readonly parts: readonly string[];
  /** Name of the module of the page. */
  readonly module: string;
}

const never = () => new Promise<never>(() => {});

/** A part of the content that notes its name once anything of it is read. */
function noting<Part extends object>(name: string, part: Part, read: Set<string>): Part {
  return new Proxy(part, {
    get: (whole, key) => {
      read.add(name);
      return Reflect.get(whole, key);
    },
  });
}

/**
 * Writes a page without a browser.
 *
 * @param address a path of the atlas, with its query if it has one
 * @param base where the atlas lies on its site, without a slash at its end
 * @throws {Error} what React found wrong while writing it
 */
export async function writePage(address: string, content: SiteContent, base = ""): Promise<WrittenPage> {
  const { atlas, packs, world, thumbnail } = content;
  const route = routeAt(new URL(address, "https://atlas.example").pathname);
  await route?.preload();
  const head: WrittenHead = {};
  const parts = new Set<string>();
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StaticRouter location={base + address} basename={base}>
      <BaseContext value={base}>
        <HeadContext value={head}>
          <App
            atlas={atlas}
            packs={createPackShelf(
              { observations: never, details: never },
              {
                observations: noting("observations", packs.observations, parts),
                details: noting("details", packs.details, parts),
              },
            )}
            world={{
              world: createPack(never, noting("world", world, parts)),
              // The start page is painted sooner without its thumbnails.
              thumbnail: createPack(never, address === "/" ? undefined : noting("thumbnail", thumbnail, parts)),
              detail: createPack<PlacedWorld>(never),
            }}
          />
        </HeadContext>
      </BaseContext>
    </StaticRouter>,
    {
      onError: (error) => void errors.push(error),
      // Else React puts what is long behind a placeholder, and a script would have to bring it to its place.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw new Error(`${address} was not written`, { cause: errors[0] });
  const { name = "", title = "", description = "" } = head;
  return { html, name, title, description, parts: [...parts], module: route?.module ?? "" };
}
