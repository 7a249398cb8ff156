import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { expect, test } from "vitest";
import { AtlasCitations } from "#app/AtlasCitations.tsx";
import { KnownChanges } from "#app/pages/ChangesPage.tsx";
import { keptVersions } from "#build/keptVersions.ts";
import { changesBetween } from "#core/parse/changesBetween.ts";
import type { KeptPackage } from "#core/parse/keptPackage.ts";
import { versions } from "#i18n/en/versions.ts";
import { en } from "#i18n/en.ts";
import { MoreMessages } from "#i18n/MessagesContext.tsx";
import { AtlasProvider } from "#state/AtlasProvider.tsx";
import { createPackShelf } from "#state/packShelf.ts";
import { faultsOf } from "../html/faults.ts";
import { framed } from "../html/framed.ts";
import { atlas, pageAt } from "./pageAt.tsx";

const never = () => new Promise<never>(() => {});
const [first] = await keptVersions("data");
if (!first) throw new Error("No version is kept");
const { pkg: before } = first;

/** The kept version with some tables as another one would have them. */
const after = (changed: (table: string, data: readonly object[]) => readonly object[]): KeptPackage => ({
  ...before,
  version: "99.0.0",
  resources: before.resources.map((resource) => ({ ...resource, data: changed(resource.name, resource.data) })),
});

/** The page of what changed between the kept version and another one. */
const pageOf = (now: KeptPackage): string =>
  renderToStaticMarkup(
    <StaticRouter location="/data/changes/1.0.0">
      <AtlasProvider atlas={atlas} packs={createPackShelf({ observations: never, details: never })}>
        <AtlasCitations>
          <MoreMessages parts={en}>
            <main>
              <KnownChanges changes={changesBetween(before, now)} />
            </main>
          </MoreMessages>
        </AtlasCitations>
      </AtlasProvider>
    </StaticRouter>,
  );

test("a few changes stand open, each with its record, its value before and now, and who says so", async () => {
  const page = pageOf(
    after((table, data) =>
      table === "events"
        ? data.slice(1).map((event, at) => (at === 0 ? { ...event, date: "2031", dateWords: undefined } : event))
        : data,
    ),
  );
  expect(page).toContain("Between 1.0.0 and 99.0.0, ");
  expect(page).toContain("1 record was taken out");
  expect(page.match(/<details/g)).toHaveLength(1);
  expect(page).toMatch(/<details [^>]*open/);
  expect(page).toMatch(/<th scope="row">.*href="\/sources\/[^"]+".*<\/th>.*<td>2031<\/td>/);
  expect(page).toContain('href="/data/versions/1.0.0.json"');
  expect(await faultsOf(framed(page))).toEqual([]);
});

test("many changes are folded by table, and a version without any says so", async () => {
  const page = pageOf(after((table, data) => (table === "memberships" || table === "grants" ? [] : data)));
  expect(page.match(/<details/g)).toHaveLength(2);
  expect(page).not.toMatch(/<details [^>]*open/);
  expect(pageOf(after((_, data) => data))).toContain("no value changed");
});

test("there is no page of changes for a version that is the newest, or was never kept", async () => {
  for (const version of [atlas.version, "0.9.0"])
    expect((await pageAt(`/data/changes/${version}`)).html).toContain(en.shell.notFound.title);
});

test("how much changed is said in whole sentences, one or many", () => {
  expect(versions.changed({ values: 1, added: 0, removed: 0 })).toBe("1 value changed");
  expect(versions.changed({ values: 1234, added: 1, removed: 2 })).toBe(
    "1,234 values changed, 1 record was added and 2 records were taken out",
  );
  expect(versions.changed({ values: 0, added: 0, removed: 0 })).toBe("no value changed");
  const since = (values: number, added: number) => versions.since({ values, added, removed: 0 }, "1.0.1");
  expect([since(0, 0), since(1, 0), since(2, 3)]).toEqual([
    "no change since, newest: 1.0.1",
    "1 change since, newest: 1.0.1",
    "5 changes since, newest: 1.0.1",
  ]);
});
