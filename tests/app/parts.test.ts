import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { first } from "#i18n/first.ts";

const importPattern = /\bfrom\s+"((?:#|\.)[^"]+\.tsx?)"/g;

const resolved = (from: string, name: string): string =>
  name.startsWith("#") ? `src/${name.slice(1)}` : posix.join(posix.dirname(from), name);

/** A file of the source and all that it imports at once. */
function broughtBy(start: string): ReadonlySet<string> {
  const files = new Set([start]);
  for (const file of files)
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(importPattern))
      if (!resolved(file, name).startsWith("src/i18n/")) files.add(resolved(file, name));
  return files;
}

const parts = Object.keys(en).filter((name) => !(name in first));

/** The parts of the catalogue that a text of the source takes from its messages. */
function partsIn(text: string): readonly string[] {
  const named = [...text.matchAll(/(?:\bmessages|useMessages\(\))\.(\w+)/g)].map(([, name]) => name);
  const taken = [
    ...text.matchAll(
      /\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\s*(?:=\s*useMessages\(\)(?!\.)|:\s*Messages\b(?!\[)|=\s*messages\b(?!\.))/g,
    ),
  ];
  const destructured = taken
    .flatMap(([, names = ""]) => names.replace(/\{[^}]*\}/g, "").split(","))
    .map((name) => name.split(":")[0]?.trim());
  return [...named, ...destructured].filter((name): name is string => name !== undefined && parts.includes(name));
}

const partsOf = (file: string): ReadonlySet<string> =>
  new Set([...broughtBy(file)].flatMap((each) => partsIn(readFileSync(each, "utf8"))));

const routes = readFileSync("src/app/routes.tsx", "utf8");
const pages = [...routes.matchAll(/\broute\("[^"]+", "(\w+)"(?:, \[([^\]]*)\])?\)/g)].map(
  ([, name = "", names = ""]) =>
    [
      `${/^Embed[A-Z]/.test(name) ? "embeds" : "pages"}/${name}.tsx`,
      [...names.matchAll(/"(\w+)"/g)].map(([, part]) => part),
    ] as const,
);

/** What a file of the source loads later, together with its texts. */
const later = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .flatMap((file) =>
    [
      ...readFileSync(posix.join("src", file), "utf8").matchAll(
        /import\("((?:#|\.)[^"]+\.tsx)"\)\)\.\w+,\s*\[([^\]]*)\]/g,
      ),
    ].map(
      ([, name = "", names = ""]) =>
        [
          posix.relative("src/app", resolved(posix.join("src", file), name)),
          [...names.matchAll(/"(\w+)"/g)].map(([, part]) => part),
        ] as const,
    ),
  );

test("every page is found", () => {
  expect(pages.length).toBe(24);
  expect(later.length).toBeGreaterThanOrEqual(3);
});

test("parts are found however they are taken", () => {
  expect(partsIn("const texts = useMessages().country.scores;")).toEqual(["country"]);
  expect(partsIn("const { map, cards: texts } = useMessages();")).toEqual(["cards"]);
  expect(partsIn("const x = messages.events.at;")).toEqual(["events"]);
  expect(partsIn("function f({ start }: Card, { programme, dates }: Messages) {}")).toEqual(["programme"]);
});

test.each([...pages, ...later])(
  "%s comes with exactly the parts of the catalogue that it draws with",
  (file, names) => {
    expect([...names].sort()).toEqual([...partsOf(posix.join("src/app", file))].sort());
  },
);
