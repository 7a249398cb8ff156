import { type CountryLook, wantsMarker } from "#charts/map/countryLook.ts";
import { countryView } from "#core/layout/slide/countryView.ts";
import { huePaint } from "#core/layout/slide/huePaint.ts";
import { mapMarks, type ShownPlace } from "#core/layout/slide/mapMarks.ts";
import type { Mark } from "#core/layout/slide/mark.ts";
import { worldView } from "#core/layout/slide/worldView.ts";
import { hueOf } from "#core/layout/timeline/hue.ts";
import { byId } from "#core/model/byId.ts";
import type { CountryId, PartnershipId } from "#core/model/records.ts";
import { placeFill } from "#export/slide/placeFill.ts";
import type { PreviewScene } from "./previewContent.ts";
import type { PreviewRoom } from "./previewView.ts";

const land: CountryLook = { state: "zero" };
/** All land, where nothing is known of which countries are meant. */
const unknown: CountryLook = { state: "not reported" };

/** Most names on a map. */
const mostNames = 18;

/** How a country looks that a partnership names. */
export const hueLook = (partnership: PartnershipId | undefined): CountryLook => ({
  state: "value",
  fill: `var(--${huePaint(hueOf(partnership))})`,
});

/**
 * The places that something names, by their names where they are few: in the world, or where it is a single one, among its
 * neighbours. Where it names none, all land is drawn as not known.
 */
export function placesMap(
  { atlas, world, messages }: PreviewScene,
  { box, text }: PreviewRoom,
  looks: ReadonlyMap<CountryId, CountryLook>,
): readonly Mark[] {
  const countries = byId(atlas.countries);
  const nameOf = (id: CountryId): string => countries.get(id)?.name ?? id;
  const [only, ...others] = looks.keys();
  const isSingle = only !== undefined && others.length === 0;
  return mapMarks({
    world,
    view: isSingle ? countryView(world, only, box) : worldView(world, box),
    at: box,
    places: new Map(
      [...looks].map(([id, look]): [CountryId, ShownPlace] => [
        id,
        { id, name: nameOf(id), description: "", ...placeFill(look, text), marked: wantsMarker(look) },
      ]),
    ),
    ground: { name: "", description: "", ...placeFill(only === undefined ? unknown : land, text) },
    chosen: isSingle ? only : undefined,
    names: looks.size <= mostNames ? [...looks.keys()].map((id) => ({ id, name: nameOf(id) })) : [],
    nameSize: text,
    text,
    title: messages.map.title,
    merged: true,
  });
}
