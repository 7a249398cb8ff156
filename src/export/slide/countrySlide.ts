import { type Box, below } from "#core/layout/slide/box.ts";
import { countryView } from "#core/layout/slide/countryView.ts";
import { factMarks } from "#core/layout/slide/factMarks.ts";
import { mapMarks, type ShownPlace } from "#core/layout/slide/mapMarks.ts";
import type { Mark, TextMark } from "#core/layout/slide/mark.ts";
import { endOf } from "#core/layout/slide/textMark.ts";
import { stackTexts } from "#core/layout/slide/textStack.ts";
import { byId } from "#core/model/byId.ts";
import { joinedFacts, unlistedWords } from "#panels/country/joinedFacts.ts";
import type { ExportedView } from "../exportedView.ts";
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

/** Sizes to set a text at, in sizes of the least, the first at which it finds room. */
const sizes = [1.15, 1];

/** What no list says of the country, in paragraphs from the top of a box. */
function toldMarks(view: ExportedView, box: Box, text: number): readonly TextMark[] {
  const paragraphs = unlistedWords(view.atlas, view.messages).map((words) => ({ text: words }));
  const set = sizes.map((times) => stackTexts(paragraphs, { ...box, height: Number.POSITIVE_INFINITY }, text * times));
  return set.find((marks) => endOf(marks, box.y) <= box.y + box.height) ?? set.at(-1) ?? [];
}

/** Shares of the height that a map over the words takes: as much as is usual, and the least that shows anything. */
const mapOver = { usual: 0.42, least: 0.2 };

/** A country's map, and what it joined since when. */
export function countrySlide(input: SlideInput): readonly Mark[] {
  const { view, box, text } = input;
  const { atlas, countryId: id = "", messages } = view;
  const facts = joinedFacts(atlas, id, messages);
  const gap = text * 2;
  if (box.width > box.height * 1.2) {
    const words = { ...box, width: box.width * 0.5 - gap };
    const map = { ...box, x: box.x + box.width * 0.5, width: box.width * 0.5 };
    const said = facts.length > 0 ? factMarks(facts, words, text, messages.slide.more) : toldMarks(view, words, text);
    return [...countryMap(input, id, map), ...said];
  }
  const words = below(box, box.height * mapOver.usual + gap);
  if (facts.length > 0) {
    const map = { ...box, height: box.height * mapOver.usual };
    return [...countryMap(input, id, map), ...factMarks(facts, words, text, messages.slide.more)];
  }
  // The words come first: the map has what they leave it.
  const needed = endOf(toldMarks(view, words, text), words.y) - words.y;
  const height = Math.min(box.height * mapOver.usual, box.height - needed - gap);
  if (height < box.height * mapOver.least) return toldMarks(view, box, text);
  return [...countryMap(input, id, { ...box, height }), ...toldMarks(view, below(box, height + gap), text)];
}
