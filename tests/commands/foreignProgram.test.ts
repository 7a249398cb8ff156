import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { reasonIn } from "#build/aptGet.ts";
import {
  type ForeignProgram,
  foundProgram,
  type Machine,
  namedInVain,
  placesOf,
  versionAt,
} from "#build/foreignProgram.ts";

const linux: Machine = { env: { PATH: ["/a", "/b"].join(delimiter) }, platform: "linux" };

const thing: ForeignProgram = {
  name: "Thing",
  variables: ["ATLAS_THING", "THING_PATH"],
  onPath: ["thing", "thing-esr"],
  macOs: ["/Applications/Thing.app/thing"],
  windows: ["Thing\\thing.exe"],
};

test("the program that the environment names is the only one tried", () => {
  const env = { ...linux.env, THING_PATH: "/other", ATLAS_THING: "/named" };
  expect(placesOf(thing, { ...linux, env })).toEqual(["/named"]);
  expect(placesOf(thing, { ...linux, env: { ...env, ATLAS_THING: "" } })).toEqual(["/other"]);
});

test("what was put for us goes before the system's, and the likelier name before the other", () => {
  expect(placesOf({ ...thing, own: "/own" }, linux)).toEqual([
    "/own",
    join("/a", "thing"),
    join("/b", "thing"),
    join("/a", "thing-esr"),
    join("/b", "thing-esr"),
  ]);
});

test("macOS and Windows are searched where programs are installed there", () => {
  expect(placesOf(thing, { ...linux, platform: "darwin" })).toContain("/Applications/Thing.app/thing");
  const env = { PROGRAMFILES: "C:\\Program Files" };
  expect(placesOf(thing, { platform: "win32", env })).toEqual(["C:\\Program Files\\Thing\\thing.exe"]);
});

test("a program that does not start is passed over", () => {
  expect(foundProgram(thing, linux, (path) => path.endsWith("esr"))).toBe(join("/a", "thing-esr"));
  expect(foundProgram(thing, linux, () => false)).toBeUndefined();
  expect(versionAt(process.execPath)?.trim() || process.version).toBe(process.version);
  expect(versionAt("/nowhere/thing")).toBeUndefined();
});

test("a program named in vain is said by its variable", () => {
  expect(namedInVain(thing, linux)).toBeUndefined();
  expect(namedInVain(thing, { ...linux, env: { THING_PATH: "/nowhere" } })).toBe(
    "THING_PATH names /nowhere, where no Thing starts. Mend it or take it away.",
  );
});

test("of an installer's output the reason is kept, not the stack", () => {
  const output = `Downloading Chrome for Testing
Error: connect ECONNREFUSED 127.0.0.1:9
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16) {`;
  expect(reasonIn(output)).toBe("Error: connect ECONNREFUSED 127.0.0.1:9");
  expect(reasonIn("")).toBe("it did not say why");
});
