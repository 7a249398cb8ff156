import { useMemo } from "react";
import { type PlacedLabel, placeLabels } from "#core/layout/map/placedLabel.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { byId } from "#core/model/byId.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { formerNames } from "./formerNames.ts";

/** More names than this would cover the map; the list beside it has them all. */
const mostLabels = 16;

/** Size of a label on the screen, in pixels. */
const size = 13;

/** Direct labels of the places with a value, where these are few; names of the time together with those of today. */
export function useCountryLabels(world: PlacedWorld, measured: Measured, scale: number): readonly PlacedLabel[] {
  const { map } = useMessages();
  const atlas = useAtlas();
  return useMemo(() => {
    const rows = measured.rows.filter(({ state }) => state === "value");
    if (measured.layers.length !== 1 || rows.length > mostLabels) return [];
    const countries = byId(atlas.countries);
    const former = formerNames(atlas, measured.layers[0]?.partnership);
    const requests = rows.map(({ country: id }) => {
      const name = countries.get(id)?.name ?? id;
      const then = former.get(id) ?? name;
      return { id, lines: then === name ? [name] : map.nowNamed(then, name) };
    });
    return placeLabels(world, requests, size / scale);
  }, [world, measured, scale, atlas, map]);
}
