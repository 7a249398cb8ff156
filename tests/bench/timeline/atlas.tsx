import "#styles/tokens.css";
import "#styles/base.css";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "#app/App.tsx";
import { worldShelf } from "#app/arriving.ts";
import { routeAt } from "#app/routes.tsx";
import { createPackShelf } from "#state/packShelf.ts";
import { timelineAtlas } from "./benchAtlas.ts";

const never = () => new Promise<never>(() => {});
const atlas = timelineAtlas(Number(new URLSearchParams(location.search).get("size")));
history.replaceState(null, "", "/timeline");
await routeAt("/timeline")?.preload();
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <BrowserRouter>
      <App
        atlas={atlas}
        packs={createPackShelf({ observations: never, details: never })}
        world={worldShelf(document)}
      />
    </BrowserRouter>,
  );
