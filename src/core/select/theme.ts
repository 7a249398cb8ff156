import { ascending, rollup } from "d3";
import type { Atlas } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import type { AtlasEvent, Country, Theme } from "#core/model/records.ts";

/** A theme, with everyone who works on it. */
export interface ThemeRecord {
  readonly theme: Theme;
  readonly cards: readonly Card[];
  /** Events of those cards. */
  readonly events: readonly AtlasEvent[];
  /** Countries that at least one of the cards names, those named most first, then by name. */
  readonly countries: readonly { readonly country: Country; readonly cards: number }[];
  /** How many of the cards list no countries. */
  readonly silent: number;
}

/** Gathers what is known of a theme; `undefined` where there is none with this id. */
export function themeRecord(atlas: Atlas, id: string): ThemeRecord | undefined {
  const theme = atlas.themes.find((one) => one.id === id);
  if (!theme) return undefined;
  const cards = atlas.cards.filter(({ themes }) => themes.includes(id));
  const own = new Set(cards.map((card) => card.id));
  const named = rollup(
    cards.flatMap(({ countries }) => countries),
    (all) => all.length,
    (country) => country,
  );
  return {
    theme,
    cards,
    events: atlas.events.filter(({ programme, partnership }) => own.has(programme ?? partnership ?? "")),
    countries: atlas.countries
      .map((country) => ({ country, cards: named.get(country.id) ?? 0 }))
      .filter((one) => one.cards > 0)
      .toSorted((a, b) => b.cards - a.cards || ascending(a.country.name, b.country.name)),
    silent: cards.filter(({ listed }) => listed === "none").length,
  };
}
