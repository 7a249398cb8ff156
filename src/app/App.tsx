import { useMemo } from "react";
import { useLocation } from "react-router";
import type { Atlas } from "#core/model/atlas.ts";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import type { PackShelf } from "#state/packShelf.ts";
import { WorldContext, type WorldShelf } from "#state/WorldContext.tsx";
import { AtlasCitations } from "./AtlasCitations.tsx";
import { EmbedShell } from "./EmbedShell.tsx";
import { embedRoutes, idAt, routeAt } from "./routes.tsx";
import { Shell } from "./Shell.tsx";

interface AppProps {
  readonly atlas: Atlas;
  readonly packs: PackShelf;
  readonly world: WorldShelf;
  /** Whether the page was served written, for its path without a query, and is only taken over. */
  readonly written?: boolean;
}

/** The page of the address, in its frame. */
function PageHere() {
  const { pathname } = useLocation();
  const [route, id] = [routeAt(pathname), idAt(pathname)];
  // A choice changes the address, too, but the page has drawn it already.
  const page = useMemo(() => route && <route.Page id={id} />, [route, id]);
  if (!route) return null;
  const Around = embedRoutes.includes(route) ? EmbedShell : Shell;
  return <Around>{page}</Around>;
}

/** The atlas, once its data are here; stands within a router. */
export const App = ({ atlas, packs, world, written = false }: AppProps) => (
  <AtlasProvider atlas={atlas} packs={packs} written={written}>
    <WorldContext value={world}>
      <AtlasCitations>
        <PageHere />
      </AtlasCitations>
    </WorldContext>
  </AtlasProvider>
);
