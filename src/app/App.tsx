import { Route, Routes } from "react-router";
import type { Atlas } from "#core/model/atlas.ts";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import type { PackShelf } from "#state/packShelf.ts";
import { WorldContext, type WorldShelf } from "#state/WorldContext.tsx";
import { AtlasCitations } from "./AtlasCitations.tsx";
import { EmbedShell } from "./EmbedShell.tsx";
import { embedRoutes, routes } from "./routes.tsx";
import { Shell } from "./Shell.tsx";

interface AppProps {
  readonly atlas: Atlas;
  readonly packs: PackShelf;
  readonly world: WorldShelf;
  /** Whether the page was served written, for its path without a query, and is only taken over. */
  readonly written?: boolean;
}

/** The atlas, once its data are here; stands within a router. */
export const App = ({ atlas, packs, world, written = false }: AppProps) => (
  <AtlasProvider atlas={atlas} packs={packs} written={written}>
    <WorldContext value={world}>
      <AtlasCitations>
        <Routes>
          <Route element={<Shell />}>
            {routes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </Route>
          <Route element={<EmbedShell />}>
            {embedRoutes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </Route>
        </Routes>
      </AtlasCitations>
    </WorldContext>
  </AtlasProvider>
);
