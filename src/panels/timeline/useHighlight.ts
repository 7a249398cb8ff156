import { useMemo } from "react";
import type { Atlas } from "#core/model/atlas.ts";
import { useAtlas, useHovered } from "#state/hooks.ts";
import type { Hovered } from "#state/hovered.ts";

interface Highlight {
  readonly litEvents: ReadonlySet<string>;
  readonly litPartnership: string | undefined;
}

/** The events that what is pointed at in any view means: itself, those in a country, those of a card that is no partnership. */
function eventsMeant({ kind, id }: Hovered, { events }: Atlas): readonly string[] {
  if (kind === "event") return [id];
  if (kind === "country") return events.filter(({ country }) => country === id).map((event) => event.id);
  if (kind === "card") return events.filter(({ programme }) => programme === id).map((event) => event.id);
  return [];
}

/** What of the timeline stands out, as the reader points at something in whichever view. */
export function useHighlight(): Highlight {
  const atlas = useAtlas();
  const [hovered] = useHovered();
  return useMemo(() => {
    if (!hovered) return { litEvents: new Set<string>(), litPartnership: undefined };
    const { kind, id } = hovered;
    const isPartnership =
      kind === "partnership" || (kind === "card" && atlas.partnerships.some((one) => one.id === id));
    return { litEvents: new Set(eventsMeant(hovered, atlas)), litPartnership: isPartnership ? id : undefined };
  }, [hovered, atlas]);
}
