import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { isFrugal } from "#state/frugal.ts";
import { BaseContext } from "#ui/Link.tsx";
import { App } from "./App.tsx";
import { fetchAtlas, fetchParts, packShelf, worldShelf } from "./arriving.ts";
import { atHand } from "./atHand.ts";
import { firstSign } from "./firstSign.ts";
import { NotTakenOver } from "./NotTakenOver.tsx";
import { routeAt } from "./routes.tsx";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The path of the page within the atlas. A host that serves folders adds a slash at its end, which is no part of it. */
function pathHere({ pathname, search, hash }: Location): string {
  const path = pathname.slice(base.length) || "/";
  if (path === "/" || !path.endsWith("/")) return path;
  const own = path.replace(/\/+$/, "");
  history.replaceState(history.state, "", base + own + search + hash);
  return own;
}

/** Lets the page stand as one without a script, readable as it was served, and says above it what did not arrive. */
function withdraw(page: Document, root: Element): void {
  const { dataset } = page.documentElement;
  delete dataset.script;
  delete dataset.query;
  // It would say that the reader's browser is at fault.
  page.querySelector(".notice-script")?.remove();
  const place = page.createElement("div");
  root.before(place);
  createRoot(place).render(<NotTakenOver onRetry={() => page.location.reload()} />);
}

/**
 * Begins the atlas on a page: takes over what it was served with, or draws it where it was served empty.
 *
 * `data-written` on the root names the parts of the data and of the base map the page was written with: they must be here
 * before it is taken over, or it would not be the same page.
 */
export async function startAtlas(page: Document): Promise<void> {
  const root = page.getElementById("root");
  if (!root) return;
  firstSign()
    .then(() => (isFrugal() ? undefined : atHand()))
    .catch(() => {});
  // The page's script comes along with the data, not after them: without it React would keep a placeholder for 300 ms.
  const script = routeAt(pathHere(page.location))?.preload();
  const { written } = root.dataset;
  if (written === undefined) {
    const load = async () => {
      const [atlas] = await Promise.all([fetchAtlas(), script?.catch(() => {})]);
      return atlas;
    };
    const { Start } = await import("./Start.tsx");
    root.replaceChildren();
    delete root.dataset.shell;
    delete page.documentElement.dataset.query;
    createRoot(root).render(
      <BrowserRouter basename={base}>
        <BaseContext value={base}>
          <Start load={load} packs={packShelf()} world={worldShelf(page)} />
        </BaseContext>
      </BrowserRouter>,
    );
    return;
  }
  try {
    const [atlas, early] = await Promise.all([fetchAtlas(), fetchParts(written.split(" "), page), script]);
    hydrateRoot(
      root,
      <BrowserRouter basename={base}>
        <BaseContext value={base}>
          <App atlas={atlas} packs={packShelf(early)} world={worldShelf(page, early)} written />
        </BaseContext>
      </BrowserRouter>,
    );
  } catch (error) {
    console.warn(error);
    withdraw(page, root);
  }
}
