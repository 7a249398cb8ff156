import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import type { Pack } from "#state/pack.ts";
import { BaseContext } from "#ui/Link.tsx";
import { App } from "./App.tsx";
import { fetchAtlas, fetchedPacks, fetchedWorld } from "./arriving.ts";
import { routeAt } from "./routes.tsx";
import { Start } from "./Start.tsx";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The path of the page within the atlas. A host that serves folders adds a slash at its end, which is no part of it. */
function pathHere({ pathname, search, hash }: Location): string {
  const path = pathname.slice(base.length) || "/";
  if (path === "/" || !path.endsWith("/")) return path;
  const own = path.replace(/\/+$/, "");
  history.replaceState(history.state, "", base + own + search + hash);
  return own;
}

/** Kept once a pack is here; broken if it does not arrive. */
function arrival<T>({ store, ask }: Pack<T>): Promise<void> {
  ask();
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { state } = store.getState();
      if (state === "here") resolve();
      if (state === "failed") reject(new Error("A part of the data did not arrive"));
    };
    store.subscribe(look);
    look();
  });
}

/** Lets the page stand as one without a script: it stays readable, and says what it cannot do. */
function withdraw({ documentElement: { dataset } }: Document): void {
  delete dataset.script;
  delete dataset.query;
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
  const path = pathHere(page.location);
  const world = fetchedWorld(page);
  const packs = fetchedPacks();
  // The page's script comes along with the data, not after them: without it React would keep a placeholder for 300 ms.
  const script = routeAt(path)?.preload();
  const { written } = root.dataset;
  if (written === undefined) {
    const load = async () => {
      const [atlas] = await Promise.all([fetchAtlas(), script?.catch(() => {})]);
      return atlas;
    };
    createRoot(root).render(
      <BrowserRouter basename={base}>
        <BaseContext value={base}>
          <Start load={load} packs={packs} world={world} />
        </BaseContext>
      </BrowserRouter>,
    );
    return;
  }
  try {
    const all: Readonly<Record<string, Pack<unknown>>> = { ...packs, ...world };
    const [atlas] = await Promise.all([
      fetchAtlas(),
      script,
      ...written.split(" ").map((name) => all[name] && arrival(all[name])),
    ]);
    hydrateRoot(
      root,
      <BrowserRouter basename={base}>
        <BaseContext value={base}>
          <App atlas={atlas} packs={packs} world={world} written />
        </BaseContext>
      </BrowserRouter>,
    );
  } catch (error) {
    console.warn(error);
    withdraw(page);
  }
}
