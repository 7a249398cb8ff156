import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import type { Direction, NeighbourGraph } from "#core/layout/map/neighbourGraph.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { type Travel, travel, travelFrom } from "#core/layout/map/travel.ts";
import { isTyped, startingWith, type Typed, typeOn } from "#core/layout/map/typeAhead.ts";
import type { Country, CountryId } from "#core/model/records.ts";
import { afterPaint } from "#state/afterPaint.ts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};

/** What joins the countries comes once the map has the focus. */
const loadGraph = () => import("#core/layout/map/neighbourGraph.ts");

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
    let graph: Promise<NeighbourGraph> | undefined;
    return () => {
      graph ??= loadGraph().then(({ neighbourGraph }) => neighbourGraph(world));
      graph.catch(() => {
        graph = undefined;
      });
      return graph;
    };
  }, [world]);
  const places = useMemo(() => placesByName(world, countries), [world, countries]);
  const [at, setAt] = useState(() => start ?? places[0]?.id ?? "");
  const journey = useRef<Travel>(travelFrom(at));
  const typed = useRef<Typed>(undefined);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const go = (next: Travel | undefined) => {
        if (!next) return;
        journey.current = next;
        setAt(next.at);
        onArrive(next.at);
      };
      const arrow = arrows[event.key];
      if (arrow) {
        event.preventDefault();
        graphOf().then(
          (graph) => go(travel(graph, journey.current, arrow)),
          () => {},
        );
        return;
      }
      const letter = isTyped(typed.current, event.key, event.timeStamp);
      if (letter && event.key === " ") event.preventDefault();
      if (letter) typed.current = typeOn(typed.current, event.key, event.timeStamp);
      const id =
        event.key === "Home"
          ? places[0]?.id
          : event.key === "End"
            ? places.at(-1)?.id
            : letter
              ? startingWith(places, typed.current?.text ?? "", journey.current.at)
              : undefined;
      if (id === undefined) return;
      event.preventDefault();
      go(travelFrom(id));
    },
    [graphOf, places, onArrive],
  );
  /** The reader has come to a country by another way. */
  const settle = useCallback((id: CountryId) => {
    loadGraph().catch(() => {});
    if (journey.current.at === id) return;
    journey.current = travelFrom(id);
    // The focus is there already: that the Tab key would lead there too need not be said in its frame.
    afterPaint(() => setAt(journey.current.at));
  }, []);
  return { at, onKeyDown, settle };
}
