import { Route, Routes } from "react-router";
import type { Atlas } from "#core/model/atlas.ts";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import type { PackShelf } from "#state/packShelf.ts";
import { AtlasCitations } from "./AtlasCitations.tsx";
import { routes } from "./routes.tsx";
import { Shell } from "./Shell.tsx";

interface AppProps {
  readonly atlas: Atlas;
  readonly packs: PackShelf;
}

/** The atlas, once its data are here; stands within a router. */
export const App = ({ atlas, packs }: AppProps) => (
  <AtlasProvider atlas={atlas} packs={packs}>
    <AtlasCitations>
      <Routes>
        <Route element={<Shell />}>
          {routes.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
        </Route>
      </Routes>
    </AtlasCitations>
  </AtlasProvider>
);
