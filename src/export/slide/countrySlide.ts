import { type Box, below } from "#core/layout/slide/box.ts";
import { countryView } from "#core/layout/slide/countryView.ts";
import { factMarks } from "#core/layout/slide/factMarks.ts";
import { mapMarks, type ShownPlace } from "#core/layout/slide/mapMarks.ts";
import type { Mark } from "#core/layout/slide/mark.ts";
import { endOf, setText } from "#core/layout/slide/textMark.ts";
import { byId } from "#core/model/byId.ts";
import { joinedFacts, unlistedWords } from "#panels/country/joinedFacts.ts";
import type { SlideInput } from "./slideInput.ts";

const nothing = { name: "", description: "" };

/** The country among its neighbours. */
function countryMap({ view, text, asPixels }: SlideInput, id: string, box: Box): readonly Mark[] {
  const { world, atlas, messages } = view;
  const country = byId(atlas.countries).get(id);
  if (!world || !country) return [];
  const description = messages.country.map.label(country.name);
  const land = { fill: { paint: "land" }, marked: false, description: "" };
  const places = new Map(
    atlas.countries.map((one): [string, ShownPlace] => [one.id, { ...land, id: one.id, name: one.name }]),
  );
  places.set(id, { id, name: country.name, description, fill: { paint: "accent" }, marked: true });
  return mapMarks({
    world,
    view: countryView(world, id, box),
    at: box,
    places,
    ground: { ...nothing, fill: { paint: "land" } },
    chosen: id,
    names: [{ id, name: country.name }],
    nameSize: text,
    text,
    title: description,
    merged: asPixels,
  });
}

/** A country's map, and what it joined since when. */
export function countrySlide(input: SlideInput): readonly Mark[] {
  const { view, box, text } = input;
  const { atlas, countryId: id = "", messages } = view;
  const facts = joinedFacts(atlas, id, messages);
  const gap = text * 2;
  const isWide = box.width > box.height * 1.2;
  const [words, map] = isWide
    ? [
        { ...box, width: box.width * 0.5 - gap },
        { ...box, x: box.x + box.width * 0.5, width: box.width * 0.5 },
      ]
    : [below(box, box.height * 0.42 + gap), { ...box, height: box.height * 0.42 }];
  if (facts.length > 0) return [...countryMap(input, id, map), ...factMarks(facts, words, text, messages.slide.more)];
  let top = words.y;
  const told = unlistedWords(atlas, messages).map((paragraph) => {
    const mark = setText(paragraph, { x: words.x, top, width: words.width }, { size: text * 1.15 });
    top = endOf([mark], top) + text;
    return mark;
  });
  return [...countryMap(input, id, map), ...told];
}
