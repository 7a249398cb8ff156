import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

// Far from anyone's own, so that a test which depends on the time zone fails.
process.env.TZ = "Pacific/Kiritimati";

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      maxWorkers: "100%",
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            // Pure modules are read once for all files: twice as fast.
            isolate: false,
            include: ["tests/**/*.test.{ts,tsx}"],
            exclude: ["tests/{site,strict,office,firefox}/**", "**/node_modules/**"],
            // Nothing is timed: a busy machine may take as long as it likes.
            testTimeout: 60_000,
            css: { include: /\.module\.css$|\.css\?raw$/, modules: { classNameStrategy: "non-scoped" } },
          },
        },
        {
          extends: true,
          // What was built, read as files.
          test: { name: "site", isolate: false, include: ["tests/site/**/*.test.ts"], testTimeout: 120_000 },
        },
        {
          extends: true,
          // What leaves the atlas, made in a browser on a page as strict as ours.
          test: {
            name: "strict",
            include: ["tests/strict/**/*.test.ts"],
            testTimeout: 120_000,
            hookTimeout: 300_000,
            css: { include: /\.css\?raw$/ },
            retry: 1,
          },
        },
        {
          extends: true,
          // What leaves the atlas, opened by programs of others: each starts anew, which takes its time.
          test: {
            name: "office",
            include: ["tests/office/**/*.test.ts"],
            fileParallelism: false,
            testTimeout: 600_000,
            css: { include: /\.css\?raw$/ },
            retry: 1,
          },
        },
        {
          test: {
            name: "firefox",
            include: ["tests/firefox/**/*.test.ts"],
            fileParallelism: false,
            testTimeout: 180_000,
            hookTimeout: 180_000,
            expect: { poll: { timeout: 30_000 } },
            retry: 1,
          },
        },
        {
          test: {
            name: "browser",
            isolate: false,
            include: ["tests/e2e/**/*.spec.ts"],
            globalSetup: "tests/e2e/globalSetup.ts",
            // A busy machine takes its time, and a second look tells it from a fault.
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 15_000 } },
            retry: 1,
          },
        },
      ],
    },
  }),
);
