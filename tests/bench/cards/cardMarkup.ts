import map from "#charts/map/WorldMap.module.css";
import type { PlacedMarker } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { hueOf } from "#core/layout/timeline/hue.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import { en } from "#i18n/en.ts";
import styles from "#panels/cards/Card.module.css";
import kind from "#panels/cards/CardKind.module.css";
import title from "#panels/cards/CardTitle.module.css";
import { cardPath } from "#panels/cards/cardPath.ts";
import {
  countryWords,
  kindWords,
  organisationWords,
  periodWords,
  sentenceOf,
  sourceWords,
} from "#panels/cards/cardWords.ts";
import type { Place } from "#panels/cards/place.ts";
import chip from "#ui/Chip.module.css";
import mark from "#ui/SourceMark.module.css";

/** The land of all thumbnails and the hatch of unknown countries, once for the page. */
export const landMarkup = ({ countries }: PlacedWorld): string =>
  `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs><pattern id="thumbnail-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / 0.3}) rotate(45)"><rect width="5" height="5" fill="var(--paper)"></rect><path d="M2.5 0V5" stroke="var(--rule2)"></path></pattern><path id="thumbnail-land" d="${countries.map(({ path }) => path).join("")}"></path></defs></svg>`;

const dotPath = ({ x, y }: PlacedMarker): string => `M${x - 9} ${y}a9 9 0 1 1 18 0a9 9 0 1 1-18 0`;

/** What of a choice shows on a card. */
export interface ChosenOnCards {
  readonly place: Place | undefined;
  readonly themes: ReadonlySet<string>;
}

function thumbnailMarkup(
  card: Card,
  atlas: Atlas,
  world: PlacedWorld,
  paths: ReadonlyMap<string, string>,
  place: Place | undefined,
): string {
  const isUnknown = card.listed === "none";
  const names = card.countries.slice(0, 13).map((id) => byId(atlas.countries).get(id)?.name);
  const texts = en.cards.countries;
  const label = isUnknown ? texts.none : texts.thumbnail(names.join(", "), card.countries.length - names.length);
  const land = isUnknown
    ? `fill="url(#thumbnail-hatch)" opacity=".5" stroke="var(--ink3)" stroke-width="1.7"`
    : `fill="var(--land)" stroke="var(--paper)" stroke-width="1.2"`;
  const part = (ids: readonly string[], opacity: string): string => {
    const path = ids.map((id) => paths.get(id) ?? "").join("");
    return path === ""
      ? ""
      : `<path d="${path}" fill="var(--hue-${hueOf(card.partnership)})"${opacity} stroke="var(--paper)" stroke-width="var(--line-thumbnail)" vector-effect="non-scaling-stroke"></path>`;
  };
  const isDimmed = (id: string): boolean => place !== undefined && !place.countries.has(id);
  const dimmed = part(card.countries.filter(isDimmed), ` fill-opacity=".32"`);
  const named = part(
    card.countries.filter((id) => !isDimmed(id)),
    "",
  );
  return `<svg viewBox="0 0 ${world.width} ${world.height}" role="img" aria-label="${label}"><use href="#thumbnail-land" class="${map.land}" ${land}></use>${dimmed}${named}</svg>`;
}

/** Writes a card as the atlas shows it, by hand. */
export function cardWriter(atlas: Atlas, world: PlacedWorld): (card: Card, chosen: ChosenOnCards) => string {
  const paths = new Map(world.countries.map(({ id, path }) => [id, path] as const));
  for (const [id, marker] of world.markers) paths.set(id, dotPath(marker));
  const texts = en.cards;
  return (card, { place, themes: chosen }) => {
    const [strong, rest] = countryWords(card, place, texts);
    const source = byId(atlas.sources).get(card.citations[0]?.source ?? "");
    const themes = card.themes.map(
      (id) =>
        `<li><a class="${chip.chip}" href="/themes/${id}"${chosen.has(id) ? ' aria-current="true"' : ""}>${byId(atlas.themes).get(id)?.name}</a></li>`,
    );
    return `<article class="${styles.card}" aria-labelledby="t-${card.id}">
<p class="${styles.kind}"><span class="${kind.kind}"><span class="${kind.swatch}" style="background:var(--hue-${hueOf(card.partnership)})"></span>${kindWords(card, atlas, texts)}</span><span>${periodWords(card, atlas, en)}</span></p>
<div class="${styles.thumbnail}">${thumbnailMarkup(card, atlas, world, paths, place)}</div>
<p class="${styles.countries}">${strong ? `<b>${strong} </b>` : ""}${rest}</p>
<h3 id="t-${card.id}" class="${styles.title}"><a class="${title.stretched}" href="${cardPath(card)}">${card.name}</a></h3>
<p class="${styles.summary}">${sentenceOf(card)}</p>
${card.organisations.length > 0 ? `<p class="${styles.who}">${organisationWords(card, atlas, texts)}</p>` : ""}
<ul role="list" aria-label="${texts.themes}" class="${styles.themes}">${themes.join("")}</ul>
<p class="${styles.source}">${source ? `<a href="/sources/${source.id}">${sourceWords(source)}</a> <span><a class="${mark.mark}" href="/sources/${source.id}" aria-label="${source.title}" aria-haspopup="dialog">1</a></span>` : ""}</p>
</article>`;
  };
}
