import { expect, test } from "vitest";
import { dependenciesStand, installRefusal } from "#build/install.mjs";

const locked = {
  packages: {
    "": { version: "1.0.0" },
    "node_modules/d3": { version: "7.9.2", integrity: "sha512-a" },
    "node_modules/fsevents": { version: "2.3.3", integrity: "sha512-b", optional: true },
  },
};

test("dependencies that npm never installed do not stand", () => {
  expect(dependenciesStand(locked, undefined)).toBe(false);
});

test("the locked versions stand, without what another platform needs", () => {
  expect(dependenciesStand(locked, { packages: { "node_modules/d3": locked.packages["node_modules/d3"] } })).toBe(true);
});

test.each([
  ["another version", { "node_modules/d3": { version: "7.9.1", integrity: "sha512-a" } }],
  ["other contents", { "node_modules/d3": { version: "7.9.2", integrity: "sha512-c" } }],
  ["a package that is not there", {}],
])("%s is stale", (_, packages) => {
  expect(dependenciesStand(locked, { packages })).toBe(false);
});

test("without a network the message names the registry and what to do, not npm's errors", () => {
  const output = `npm error code ENOTFOUND
npm error network request to https://registry.npmjs.org/d3 failed, reason: getaddrinfo ENOTFOUND registry.npmjs.org`;
  expect(
    installRefusal(output),
  ).toBe(`The dependencies could not be installed: https://registry.npmjs.org cannot be reached.
Connect to the network (behind a proxy: set HTTPS_PROXY) and run the same command again.`);
});

test("another failure repeats what npm said", () => {
  expect(installRefusal("npm error code ENOSPC\n")).toBe(
    "The dependencies could not be installed. npm ci said:\n\nnpm error code ENOSPC",
  );
});
