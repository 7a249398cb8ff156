import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { expect, test } from "vitest";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import { useAtlas, useChoose, useFilter, useHovered, useHref, useIsHovered, useSelection } from "#state/hooks.ts";
import { createPackShelf, type PackTables } from "#state/packShelf.ts";
import { useReading } from "#state/reading.ts";
import { usePack } from "#state/usePack.ts";
import { realAtlas, realObservations } from "../core/select/realAtlas.ts";

const never = () => new Promise<never>(() => undefined);
const loaders = { observations: never, details: never };

interface ReaderProps {
  readonly read: () => void;
}

function Reader({ read }: ReaderProps): ReactNode {
  read();
  return null;
}

/** What a component reads at an address, as the page is written without a browser. */
function readAt<T>(address: string, useValue: () => T, ready: Partial<PackTables> = {}): T {
  const seen: T[] = [];
  renderToString(
    <StaticRouter location={address}>
      <AtlasProvider atlas={realAtlas} packs={createPackShelf(loaders, ready)}>
        <Reader read={() => seen.push(useValue())} />
      </AtlasProvider>
    </StaticRouter>,
  );
  const [first] = seen;
  if (first === undefined) throw new Error("nothing was read");
  return first;
}

test("a page that is written without a browser knows the filter of its address", () => {
  expect(readAt("/map?country=BFA", useFilter).countries).toEqual(["BFA"]);
  expect(readAt("/map?country=ZZZ", useReading).invalid).toEqual([{ key: "country", value: "ZZZ", reason: "unknown" }]);
  expect(readAt("/", useAtlas)).toBe(realAtlas);
});

test("every view has the same selection", () => {
  const [first, second] = readAt("/?region=sub-saharan-africa", () => [useSelection(), useSelection()] as const);
  expect(first.cards).toHaveLength(11);
  expect(second).toBe(first);
});

test("a choice is a link: here or on another page, with all that is chosen and kept", () => {
  const hrefOf = readAt("/map?v=2&topic=health", useHref);
  expect(hrefOf({ countries: ["BFA"] })).toBe("/map?topic=health&country=BFA&v=2");
  expect(hrefOf({ topics: [] }, "/countries/BFA")).toBe("/countries/BFA?v=2");
});

test("the ways to change the filter are there, and nothing is pointed at", () => {
  expect(Object.keys(readAt("/", useChoose))).toEqual(["choose", "drag", "drop"]);
  expect(readAt("/", useHovered)[0]).toBeUndefined();
  expect(readAt("/", () => ({ is: useIsHovered("country", "BFA") }))).toEqual({ is: false });
});

test("a pack that is here is read at once; one that is not is absent, never empty", () => {
  const observations = { observations: realObservations };
  expect(readAt("/", () => usePack("observations"), { observations })).toEqual({ state: "here", tables: observations });
  expect(readAt("/", () => usePack("details"))).toEqual({ state: "absent" });
});

test("a component outside the provider is told what is missing", () => {
  expect(() => renderToString(<Reader read={useFilter} />)).toThrow("AtlasProvider");
});
