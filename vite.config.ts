import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { classNames } from "./build/classNames.ts";
import { dataPlugin } from "./build/dataPlugin.ts";
import { geometryPlugin } from "./build/geometry.ts";
import { offlinePlugin } from "./build/offlinePlugin.ts";
import { headScript } from "./build/pages/inlineScripts.ts";

/** What the first view runs, by module: the entry and the start page, with all they import. */
const firstView = new Set<string>();

/** Finds the modules of the first view, so that they come as one script: it compresses better and is asked for once. */
const firstViewPlugin: Plugin = {
  name: "first-view",
  buildStart: () => firstView.clear(),
  buildEnd() {
    const visit = (id: string): void => {
      if (firstView.has(id)) return;
      firstView.add(id);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported);
    };
    for (const id of this.getModuleIds()) if (/\/src\/app\/(main|pages\/AtlasPage)\.tsx$/.test(id)) visit(id);
  },
};

/** Modules that a script imports through an index of many, most of which other scripts need. */
const picked = /\/node_modules\/(d3|internmap)|\.css$/;

/** Leaves out of the router what it tells developers, and the names for their tools, which keep unused parts alive. */
const routerPlugin: Plugin = {
  name: "router",
  apply: "build",
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.(displayName|contextType) = .*$/gm, "")
        .replace(/(?<== )React\d*\.(createContext|forwardRef|memo)\(/g, "/* @__PURE__ */ $&")
        .replace(/^function (warning|invariant)\(/gm, "/* @__NO_SIDE_EFFECTS__ */ $&")
        .replace("ENABLE_DEV_WARNINGS = true", "ENABLE_DEV_WARNINGS = false"),
      map: null,
    }),
  },
};

/** While developing, pages are drawn by the script alone: it is said of them as of those that a build writes. */
const headPlugin: Plugin = {
  name: "head",
  transformIndexHtml: () => [{ tag: "script", children: headScript, injectTo: "head" }],
};

export default defineConfig({
  // Where the atlas lies on its site, as in BASE=/atlas/ npm run build.
  base: process.env.BASE ?? "/",
  css: classNames,
  plugins: [react(), dataPlugin(), geometryPlugin(), offlinePlugin(), firstViewPlugin, routerPlugin, headPlugin],
  build: {
    target: "es2022",
    // From here back, light-dark() is written out as custom properties.
    cssTarget: ["chrome107", "firefox104", "safari16"],
    // The pack of the data and the shapes are files of their own, never part of a script.
    assetsInlineLimit: 0,
    // Every browser that runs the atlas knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "first", test: (id) => firstView.has(id) && !picked.test(id) }] },
      },
    },
  },
});
