import type { Atlas, CoreDataset } from "#core/model/atlas.ts";
import type { Card, CardKind } from "#core/model/card.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Country, Theme } from "#core/model/records.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const noFacts: CoreDataset = {
  sources: [],
  organisations: [],
  roles: [],
  partnerships: [],
  objectives: [],
  workstreams: [],
  actions: [],
  events: [],
  programmes: [],
  help: [],
  placements: [],
  themes: [],
  cohorts: [],
  participants: [],
  countries: [],
  names: [],
  regions: [],
  layers: [],
  memberships: [],
  membershipEvents: [],
  assessments: [],
  projects: [],
  grants: [],
  portalDates: [],
  portals: [],
  countryReports: [],
  mentions: [],
  indicators: [],
};

const source = "made-up";
const syllables = ["ba", "do", "ke", "li", "mu", "ná", "po", "ra", "si", "tü", "ve", "zo"];
const kinds: readonly CardKind[] = ["partnership", "programme", "help", "cohort"];

const madeUpCodes = Array.from({ length: 200 }, (_, at) =>
  [at / 36, at / 6, at].map((each) => "ABCDEF"[Math.floor(each) % 6]).join(""),
);

/** An atlas with `size` made-up cards over 200 countries, 12 themes, 40 organisations and 8 partnerships. */
export function generatedAtlas(size: number, seed = 1, codes: readonly string[] = madeUpCodes): Atlas {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const some = <T>(list: readonly T[], most: number): readonly T[] =>
    [...new Set(Array.from({ length: below(most + 1) }, () => list[below(list.length)]))].filter(
      (each) => each !== undefined,
    );
  const word = (): string => Array.from({ length: 2 + below(3) }, () => syllables[below(12)]).join("");
  const text = (words: number): string => Array.from({ length: words }, word).join(" ");
  const ids = (prefix: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `${prefix}-${at}`);

  const regions = ids("region", 7).map((id, order) => ({ id, order, name: word(), scheme: "both" as const, source }));
  const countries = codes.map((id, at): Country => {
    const region = `region-${at % 7}`;
    return { id, name: word(), regionFy2025: region, regionFy2026: region, source };
  });
  const themes = ids("theme", 12).map((id, order): Theme => ({ id, order, name: word(), summary: "", source }));
  const organisations = ids("organisation", 40).map((id) => ({ id, name: text(2), kind: "made up", source }));
  const help = ids("help", 5).map((id, order) => {
    const [name, short] = [text(2), word()];
    return { id, order, name, short, summary: "", partnership: "partnership-0", themes: [], source };
  });
  const partnerships = ids("partnership", 8).map((id) => {
    const own = { id, name: text(2), summary: "", status: "", themes: [], source };
    return { ...own, kind: "network" as const, start: "2012" };
  });
  const cards = ids("card", size).map((id): Card => {
    const named =
      random() < 0.2
        ? []
        : some(
            countries.map((country) => country.id),
            12,
          );
    const year = 2000 + below(25);
    const start = random() < 0.3 ? undefined : parseEdtf(String(year));
    return {
      id,
      kind: kinds[below(4)] ?? "programme",
      name: text(3),
      acronym: undefined,
      summary: text(20),
      partnership: `partnership-${below(8)}`,
      themes: some(
        themes.map((theme) => theme.id),
        3,
      ),
      help: some(
        help.map((each) => each.id),
        2,
      ),
      organisations: some(
        organisations.map((each) => each.id),
        3,
      ),
      countries: named,
      listed: named.length === 0 ? "none" : random() < 0.5 ? "whole" : "partial",
      start,
      end: start && random() < 0.5 ? parseEdtf(String(year + below(6))) : undefined,
      asOf: start ? undefined : parseEdtf(String(year)),
      citations: [{ source }],
    };
  });
  const sources = [{ id: source, title: "Made up", read: "whole", gives: "everything", reliability: "low" as const }];
  const core = { ...noFacts, sources, regions, countries, themes, organisations, help, partnerships };
  return { ...parseAtlas(core, { version: "0.0.0", created: "2026-01-01" }), cards };
}
