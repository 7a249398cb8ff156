import { expect, test } from "vitest";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { en } from "#i18n/en.ts";
import { stepDoubts } from "#stories/stepDoubts.ts";
import { stepPlace } from "#stories/stepPlace.ts";
import { realAtlas as atlas } from "../core/select/realAtlas.ts";

const vocabulary = vocabularyOf(atlas);

const doubtsAt = (path: string, dataVersion = atlas.version) =>
  stepDoubts({ dataVersion }, stepPlace({ path }, vocabulary), atlas.version, en.stories);

test.each([
  "/map",
  "/map?layer=odra&asof=2016",
  "/timeline?event=ev-odc",
  "/programmes?topic=health",
  "/countries/BFA",
])("%s matches the data, and nothing is said", (path) => expect(doubtsAt(path)).toEqual([]));

test.each([
  ["a list", "/map?layer=gone", "layer=gone"],
  ["a measure", "/map?measure=gone", "measure=gone"],
  ["a country", "/timeline?country=QQQ", "country=QQQ"],
  ["a region", "/map?layer=odra&region=gone", "region=gone"],
  ["a theme", "/programmes?topic=health~gone", "topic=gone"],
  ["a kind of help", "/programmes?help=gone", "help=gone"],
  ["a partnership", "/timeline?partnership=pod~gone", "partnership=gone"],
  ["an organisation", "/timeline?org=gone", "org=gone"],
  ["an event", "/timeline?event=ev-gone", "event=ev-gone"],
])("%s that is gone is named, and the view is shown without it", (_, path, lost) => {
  expect(stepPlace({ path }, vocabulary)).toBeDefined();
  expect(doubtsAt(path)).toEqual([{ kind: "lost", words: en.stories.doubts.lost([lost]) }]);
});

test.each(["/countries/QQQ", "/globe?layer=odra", "/programmes/boost", "/map/world", "/about"])(
  "%s is no view, or no longer",
  (path) => expect(doubtsAt(path)).toEqual([{ kind: "gone", words: en.stories.doubts.gone }]),
);

test("a step of other data says of which", () => {
  expect(doubtsAt("/map", "0.9.0")).toEqual([
    { kind: "version", words: en.stories.doubts.version("0.9.0", atlas.version) },
  ]);
});
