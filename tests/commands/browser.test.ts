import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import {
  browserRefusal,
  chromiumHere,
  chromiumInstallers,
  chromiumPlaces,
  findChromium,
  type Machine,
  reasonIn,
} from "#build/browser.ts";

const linux: Machine = { env: { PATH: ["/a", "/b"].join(delimiter) }, platform: "linux", own: "/own/chrome" };

test("the environment's browser is the only one tried", () => {
  const env = { ...linux.env, CHROME_PATH: "/other", ATLAS_CHROMIUM: "/named" };
  expect(chromiumPlaces({ ...linux, env })).toEqual(["/named"]);
  expect(chromiumPlaces({ ...linux, env: { ...env, ATLAS_CHROMIUM: "" } })).toEqual(["/other"]);
});

test("playwright-core's own Chromium goes before the system's, and a plain chromium before Chrome", () => {
  const [own, ...system] = chromiumPlaces(linux);
  expect(own).toBe("/own/chrome");
  expect(system.slice(0, 2)).toEqual([join("/a", "chromium"), join("/b", "chromium")]);
  expect(system).toContain(join("/b", "google-chrome"));
});

test("macOS and Windows are searched where browsers are installed there", () => {
  expect(chromiumPlaces({ ...linux, platform: "darwin" })).toContain(
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
  const env = { PROGRAMFILES: "C:\\Program Files" };
  expect(chromiumPlaces({ ...linux, platform: "win32", env })).toContain(
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  );
});

test("a browser that does not start is passed over", () => {
  expect(findChromium(linux, (path) => path.endsWith("google-chrome"))).toBe(join("/a", "google-chrome"));
  expect(findChromium(linux, () => false)).toBeUndefined();
});

test("apt-get installs a Chromium where one may use it, playwright-core otherwise", () => {
  const names = (isRoot: boolean, hasApt: boolean) => chromiumInstallers(isRoot, hasApt).map(({ name }) => name);
  expect(names(true, true)).toEqual(["apt-get", "playwright-core"]);
  expect(names(false, true)).toEqual(["playwright-core"]);
  expect(names(true, false)).toEqual(["playwright-core"]);
});

test("where there is no browser to be had, the message says why and how to provide one", () => {
  expect(browserRefusal(linux, ["apt-get: E: Unable to locate package chromium"])).toBe(
    `No Chromium was found, and none could be installed.
apt-get: E: Unable to locate package chromium
Install Chromium or Chrome, or set ATLAS_CHROMIUM to the path of one, and run the same command again.`,
  );
});

test("of an installer's output the reason is kept, not the stack", () => {
  const output = `Downloading Chrome for Testing
Error: connect ECONNREFUSED 127.0.0.1:9
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16) {`;
  expect(reasonIn(output)).toBe("Error: connect ECONNREFUSED 127.0.0.1:9");
  expect(reasonIn("")).toBe("it did not say why");
});

test("a browser named in vain is said, and none is installed instead", async () => {
  const machine = { ...linux, env: { ATLAS_CHROMIUM: "/nowhere/chrome" } };
  expect(await chromiumHere(machine)).toEqual({
    refusal: "ATLAS_CHROMIUM names /nowhere/chrome, where no Chromium starts. Mend it or take it away.",
  });
});
