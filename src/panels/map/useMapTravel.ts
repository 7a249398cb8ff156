import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import { type Direction, type NeighbourGraph, neighbourGraph } from "#core/layout/map/neighbourGraph.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { type Travel, travel, travelFrom } from "#core/layout/map/travel.ts";
import { isTyped, startingWith, type Typed, typeOn } from "#core/layout/map/typeAhead.ts";
import type { Country, CountryId } from "#core/model/records.ts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};

/** Countries that can be reached on the map, in the order of their names. */
function placesByName(world: PlacedWorld, countries: readonly Country[]): readonly Country[] {
  const onMap = new Set(world.countries.map(({ id }) => id));
  return countries.filter(({ id }) => onMap.has(id)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Travel over the map by keyboard: arrows to the nearest country that way and back, Home and End to the first and last
 * name, letters to a name. `onArrive` is told each country reached.
 */
export function useMapTravel(
  world: PlacedWorld,
  countries: readonly Country[],
  start: CountryId | undefined,
  onArrive: (id: CountryId) => void,
) {
  // Joining all countries takes a while: it waits for the first arrow key.
  const graphOf = useMemo(() => {
    let graph: NeighbourGraph | undefined;
    return () => {
      graph ??= neighbourGraph(world);
      return graph;
    };
  }, [world]);
  const places = useMemo(() => placesByName(world, countries), [world, countries]);
  const [journey, setJourney] = useState<Travel>(() => travelFrom(start ?? places[0]?.id ?? ""));
  const typed = useRef<Typed>(undefined);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = arrows[event.key];
      const jump = (id: CountryId | undefined) => (id === undefined ? undefined : travelFrom(id));
      const letter = isTyped(typed.current, event.key, event.timeStamp);
      if (letter && event.key === " ") event.preventDefault();
      if (letter) typed.current = typeOn(typed.current, event.key, event.timeStamp);
      const next = arrow
        ? travel(graphOf(), journey, arrow)
        : event.key === "Home"
          ? jump(places[0]?.id)
          : event.key === "End"
            ? jump(places.at(-1)?.id)
            : letter
              ? jump(startingWith(places, typed.current?.text ?? "", journey.at))
              : undefined;
      if (!next) return;
      event.preventDefault();
      setJourney(next);
      onArrive(next.at);
    },
    [graphOf, journey, places, onArrive],
  );
  /** The reader has come to a country by another way. */
  const settle = useCallback((id: CountryId) => setJourney((now) => (now.at === id ? now : travelFrom(id))), []);
  return { at: journey.at, onKeyDown, settle };
}
