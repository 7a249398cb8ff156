import "#styles/tokens.css";
import "#styles/base.css";
import { createRoot } from "react-dom/client";
import { BrowserRouter, matchPath } from "react-router";
import { BaseContext } from "#ui/Link.tsx";
import { fetchAtlas, fetchedPacks, fetchedWorld } from "./arriving.ts";
import { routes } from "./routes.tsx";
import { Start } from "./Start.tsx";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");
const path = window.location.pathname.slice(base.length) || "/";
const world = fetchedWorld();

// The page's script and the base map come along with the data, not after them: a page drawn before its script is here
// would show a placeholder first, which React keeps for 300 ms.
const script = routes
  .find((route) => matchPath(route.path, path))
  ?.preload()
  .catch(() => {});
const load = async () => {
  const [atlas] = await Promise.all([fetchAtlas(), script]);
  return atlas;
};
if (/^\/($|map|programmes|partnerships|countries\/)/.test(path)) world.world.ask();

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <BrowserRouter basename={base}>
      <BaseContext value={base}>
        <Start load={load} packs={fetchedPacks()} world={world} />
      </BaseContext>
    </BrowserRouter>,
  );
