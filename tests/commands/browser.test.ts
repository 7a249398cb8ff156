import { expect, test } from "vitest";
import { browserRefusal, chromium, chromiumHere, chromiumInstallers } from "#build/browser.ts";
import { type Machine, placesOf } from "#build/foreignProgram.ts";

const linux: Machine = { env: { PATH: "/a" }, platform: "linux" };

test("playwright-core's own Chromium goes before the system's, and a plain chromium before Chrome", () => {
  const places = placesOf(chromium, linux);
  expect(places[0]).toBe(chromium.own);
  const plain = places.findIndex((place) => place.endsWith("chromium") && place !== chromium.own);
  expect(plain).toBe(1);
  expect(places.findIndex((place) => place.endsWith("google-chrome"))).toBeGreaterThan(plain);
});

test("apt-get installs a Chromium where one may use it, playwright-core otherwise", () => {
  const names = (hasApt: boolean) => chromiumInstallers(hasApt).map(({ name }) => name);
  expect(names(true)).toEqual(["apt-get", "playwright-core"]);
  expect(names(false)).toEqual(["playwright-core"]);
});

test("where there is no browser to be had, the message says why and how to provide one", () => {
  expect(browserRefusal(linux, ["apt-get: E: Unable to locate package chromium"])).toBe(
    `No Chromium was found, and none could be installed.
apt-get: E: Unable to locate package chromium
Install Chromium or Chrome, or set ATLAS_CHROMIUM to the path of one, and run the same command again.`,
  );
});

test("a browser named in vain is said, and none is installed instead", async () => {
  const machine = { ...linux, env: { ATLAS_CHROMIUM: "/nowhere/chrome" } };
  expect(await chromiumHere(machine)).toEqual({
    refusal: "ATLAS_CHROMIUM names /nowhere/chrome, where no Chromium starts. Mend it or take it away.",
  });
});
