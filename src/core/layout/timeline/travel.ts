import type { Timeline } from "./layoutTimeline.ts";
import type { PlacedMark } from "./mark.ts";

/** Where the reader is on the timeline: a mark, and the place along the time axis that moves between lanes keep to. */
export interface Stand {
  readonly mark: string;
  readonly goal: number;
}

const nearestTo = (marks: readonly PlacedMark[], goal: number): PlacedMark | undefined =>
  marks.reduce<PlacedMark | undefined>(
    (best, mark) => (best === undefined || Math.abs(mark.x - goal) < Math.abs(best.x - goal) ? mark : best),
    undefined,
  );

/** A mark as a place to stand on. */
export const standOn = (mark: PlacedMark): Stand => ({ mark: mark.id, goal: mark.x });

/**
 * Where a key leads: left and right along a lane, up and down to the nearest mark of the next lane that has one,
 * Home and End to the ends of the lane, with Ctrl to the ends of the timeline.
 * Up after down, and down after up, returns.
 *
 * @returns `undefined` for a key that leads nowhere
 */
export function travel({ lanes }: Timeline, from: Stand, key: string, ctrl = false): Stand | undefined {
  const filled = lanes.filter(({ marks }) => marks.length > 0);
  const row = filled.findIndex(({ marks }) => marks.some(({ id }) => id === from.mark));
  const here = filled[row]?.marks ?? [];
  const place = here.findIndex(({ id }) => id === from.mark);
  const stand = (mark: PlacedMark | undefined): Stand | undefined => mark && standOn(mark);
  const beside = (step: 1 | -1): Stand | undefined => {
    const mark = nearestTo(filled[row + step]?.marks ?? [], from.goal);
    return mark && { mark: mark.id, goal: from.goal };
  };
  switch (key) {
    case "ArrowRight":
      return stand(here[place + 1]);
    case "ArrowLeft":
      return place > 0 ? stand(here[place - 1]) : undefined;
    case "ArrowDown":
      return beside(1);
    case "ArrowUp":
      return row > 0 ? beside(-1) : undefined;
    case "Home":
      return stand((ctrl ? filled[0]?.marks : here)?.[0]);
    case "End":
      return stand((ctrl ? filled.at(-1)?.marks : here)?.at(-1));
    default:
      return undefined;
  }
}
