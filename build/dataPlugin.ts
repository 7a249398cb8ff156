import { dirname, join } from "node:path";
import type { Connect, Plugin, ViteDevServer } from "vite";
import { openPackage } from "./dataDoor.ts";
import { dataModules, type SiteData, siteData } from "./dataSite.ts";
import { keptVersions } from "./keptVersions.ts";

const prefix = "virtual:data/";
const resolvedPrefix = `\0${prefix}`;

const typeOf = (path: string): string => (path.endsWith(".csv") ? "text/csv" : "application/json");

/** Serves the files of the site that a build would write. */
function serving(base: string, site: () => Promise<SiteData>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!path.startsWith(base) || !/^(data\/.+|assets\/atlas-.+\.json)$/.test(path.slice(base.length))) return next();
    site().then(({ files }) => {
      const text = files.get(path.slice(base.length));
      if (text === undefined) return next();
      response.setHeader("Content-Type", `${typeOf(path)}; charset=utf-8`);
      response.setHeader("Cache-Control", "no-cache");
      response.end(text);
    }, next);
  };
}

/** Calls `change` after a JSON file of `folder` changed, once for many at a time. */
function watching({ watcher }: ViteDevServer, folder: string, change: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on("all", (_, path) => {
    if (dirname(path) !== folder || !path.endsWith(".json")) return;
    clearTimeout(timer);
    timer = setTimeout(change, 50);
  });
}

/**
 * The door of the data: checks `folder`, hands the site its packs and versions through `virtual:data/…`, and publishes
 * the package and its kept versions under /data/.
 *
 * Where there are issues, a build ends with all of them before it writes anything, and the dev server shows them.
 */
export function dataPlugin({ folder = "data" }: { readonly folder?: string } = {}): Plugin {
  let path = "";
  let base = "/";
  let building = false;
  let opened: Promise<SiteData> | undefined;
  const site = (): Promise<SiteData> => {
    opened ??= Promise.all([openPackage(path), keptVersions(path)]).then(([checked, kept]) => siteData(checked, kept));
    return opened;
  };
  return {
    name: "data",
    configResolved(config) {
      path = join(config.root, folder);
      base = config.base;
      building = config.command === "build";
    },
    async buildStart() {
      if (!building) return;
      opened = undefined;
      await site().catch((error: Error) => this.error({ message: error.message, stack: "" }));
    },
    resolveId: (id) => (dataModules.some((name) => id === prefix + name) ? `\0${id}` : null),
    load: async (id) => {
      const name = dataModules.find((each) => id === resolvedPrefix + each);
      return name ? (await site()).modules[name] : null;
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      for (const [fileName, source] of (await site()).files) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      const show = (error: Error): void => {
        server.config.logger.error(error.message);
        server.ws.send({ type: "error", err: { message: error.message, stack: "", plugin: "data" } });
      };
      server.middlewares.use(serving(base, site));
      watching(server, path, () => {
        opened = undefined;
        site().then(() => {
          for (const name of dataModules) {
            const module = server.moduleGraph.getModuleById(resolvedPrefix + name);
            if (module) server.moduleGraph.invalidateModule(module);
          }
          server.ws.send({ type: "full-reload" });
        }, show);
      });
      site().catch((error: Error) => server.config.logger.error(error.message));
    },
  };
}
