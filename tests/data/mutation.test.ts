import { describe, expect, test } from "vitest";
import { baseMapCodes, checkTexts, readTexts } from "#build/dataDoor.ts";
import { checkPackage } from "#core/parse/checkPackage.ts";
import type { Resource } from "#core/parse/dataPackage.ts";
import type { Breakage, Dice, Open, Original } from "./breakage.ts";
import { breaks } from "./breaks.ts";

const texts = await readTexts("data");
const shapes = await baseMapCodes();
const { pkg } = checkPackage(texts.get("datapackage.json") ?? "");
const resources = pkg?.resources ?? [];
const original: Original = {
  resources,
  texts,
  rowsOf: ({ path }) => JSON.parse(texts.get(path) ?? "[]") as Open[],
};

/** Tables on which each way is tried. */
const triesPerWay = 6;

/** Numbers that are the same in every run (mulberry32). */
function rolling(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const roll = rolling(20140704);
const dice: Dice = { pick: (from) => from[Math.floor(roll() * from.length)] };

/** Each way on some tables, so that in turn every table comes up. */
function attempts(): (readonly [way: string, table: string, breakage: Breakage])[] {
  let turn = 0;
  return Object.entries(breaks).flatMap(([way, breakUp]) => {
    const made: (readonly [string, string, Breakage])[] = [];
    for (let tried = 0; tried < resources.length && made.length < triesPerWay; tried++) {
      const resource = resources[turn++ % resources.length] as Resource;
      const breakage = breakUp(original, resource, dice);
      if (breakage && breakage.text !== texts.get(breakage.file)) made.push([way, resource.name, breakage]);
      if (way === "a file too many" && made.length === 1) break;
    }
    return made;
  });
}

const all = attempts();

describe("breaking the real files", { timeout: 60_000 }, () => {
  test("is tried in more than 200 ways, on every table", () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(([, table]) => table)).size).toBe(resources.length);
    expect(new Set(all.map(([way]) => way))).toEqual(new Set(Object.keys(breaks)));
    expect(all.filter(([, , { expected }]) => "harmless" in expected).length).toBeLessThan(all.length / 8);
  });

  test("whole, they have no issue", () => {
    expect(checkTexts(texts, shapes).issues).toEqual([]);
  });

  test.each(all)("%s in %s is named at its place, or harmless by design", (_, __, breakage) => {
    const { file, text, expected, spreads } = breakage;
    const spoiled = new Map(texts);
    if (text === undefined) spoiled.delete(file);
    else spoiled.set(file, text);
    const { issues, checked } = checkTexts(spoiled, shapes);
    if ("harmless" in expected) {
      expect(issues, expected.harmless).toEqual([]);
      return;
    }
    expect(checked).toBeUndefined();
    const named = issues.filter((issue) =>
      Object.entries(expected).every(([key, value]) => issue[key as keyof typeof expected] === value),
    );
    expect(named, JSON.stringify({ expected, issues: issues.slice(0, 5) }, null, 1)).not.toEqual([]);
    for (const { problem, mend } of issues) expect([problem.trim(), mend.trim()]).not.toContain("");
    if (!spreads)
      for (const issue of issues) expect([issue.file, issue.record]).toEqual([named[0]?.file, named[0]?.record]);
    const { line, field = "", file: at } = named[0] ?? { file };
    if (line === undefined) return;
    const written = spoiled.get(at)?.split("\n")[line - 1];
    expect(written).toBeDefined();
    if (/^\w+$/.test(field) && written?.trim() !== "{") expect(written).toContain(`"${field}"`);
  });
});
