import type { Atlas } from "#core/model/atlas.ts";
import { ownTexts, valueTexts } from "#core/select/names.ts";

/** Everything by which each card is found, as one text. */
export function cardTexts(atlas: Atlas): readonly string[] {
  const texts = new Map(valueTexts(atlas).map(({ key, id, text }) => [`${key} ${id}`, text] as const));
  const own = [...ownTexts(atlas)];
  return atlas.cards.map((card, place) =>
    [
      own[place],
      texts.get(`partnership ${card.partnership}`),
      ...card.themes.map((id) => texts.get(`topic ${id}`)),
      ...card.help.map((id) => texts.get(`help ${id}`)),
      ...card.organisations.map((id) => texts.get(`org ${id}`)),
      ...card.countries.map((id) => texts.get(`country ${id}`)),
    ].join(" · "),
  );
}
