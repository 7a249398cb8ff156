import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { dataPlugin } from "./build/dataPlugin.ts";
import { firstViewGroups } from "./build/firstView.ts";
import { geometryPlugin } from "./build/geometry.ts";

export default defineConfig({
  // Where the atlas lies on its site, as in BASE=/atlas/ npm run build.
  base: process.env.BASE ?? "/",
  plugins: [react(), dataPlugin(), geometryPlugin()],
  build: {
    target: "es2022",
    // From here back, light-dark() is written out as custom properties.
    cssTarget: ["chrome107", "firefox104", "safari16"],
    // The pack of the data and the shapes are files of their own, never part of a script.
    assetsInlineLimit: 0,
    // Every browser that runs the atlas knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: firstViewGroups() } },
      // What a library wraps for React and never uses need not come along: wrapping does nothing else.
      treeshake: {
        manualPureFunctions: ["React.forwardRef", "React10.forwardRef", "import_react.forwardRef"],
      },
    },
  },
});
