import "#styles/tokens.css";
import "#styles/base.css";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "#app/App.tsx";
import { worldShelf } from "#app/arriving.ts";
import { routeAt } from "#app/routes.tsx";
import type { Atlas } from "#core/model/atlas.ts";
import { createPackShelf } from "#state/packShelf.ts";

const never = () => new Promise<never>(() => {});

/** Draws a page of an atlas, whatever the address says. */
export async function drawPage(path: string, atlas: Atlas): Promise<void> {
  history.replaceState(null, "", path);
  await routeAt(path)?.preload();
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
}
