import { type Edtf, parseEdtf } from "#core/model/edtf.ts";
import type { Standing, StandingState } from "#core/model/entry.ts";
import type { Interval } from "#core/model/interval.ts";
import { madeOnce } from "./madeOnce.ts";

/** The times between which an entering or a leaving lies. */
interface Course {
  /** The first entering, before every leaving; where no entering can be that, one of which nothing else is told. */
  readonly first: Interval;
  readonly enterings: readonly Interval[];
  readonly leavings: readonly Interval[];
}

/** When what a date tells of had come about: at its end, or where that is open, within its beginning. */
function happening(date: Edtf | undefined, latest: number): Interval {
  if (!date) return { start: -Infinity, end: latest };
  const begun = typeof date.start === "object" ? date.start.interval.end : Infinity;
  return { start: date.span.start, end: typeof date.end === "object" ? date.span.end : begun };
}

/** The interval that ends first. */
const earliest = (intervals: readonly Interval[]): Interval | undefined =>
  intervals.find(({ end }) => intervals.every((other) => end <= other.end));

const courseOf = madeOnce((standing: Standing): Course | undefined => {
  const { entries, changes, listedBy } = standing;
  const changed = (...kinds: readonly string[]): Interval[] =>
    changes
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ date }) => happening(date === undefined ? undefined : parseEdtf(date), listedBy));
  const leavings = changed("left", "ended");
  const enterings = [...entries.map(({ date }) => happening(date, listedBy)), ...changed("admitted")];
  const firstLeft = Math.min(...leavings.map(({ end }) => end));
  const first = earliest(enterings.filter(({ start }) => start < firstLeft));
  if (first) return { first, enterings: enterings.filter((one) => one !== first), leavings };
  if (leavings.length === 0) return undefined;
  return { first: { start: -Infinity, end: firstLeft }, enterings, leavings };
});

/** The states that the sources leave open at a moment. */
function possibleStates({ first, enterings, leavings }: Course, moment: number): readonly StandingState[] {
  const hasHappened = ({ end }: Interval) => end <= moment;
  const mayBeLast = (one: Interval, others: readonly Interval[]) =>
    one.start < moment && others.every(({ start, end }) => start < Math.min(one.end, moment) || end > moment);
  const stillIn = first.start < moment && !leavings.some(hasHappened);
  const mayBeIn = stillIn || enterings.some((entering) => mayBeLast(entering, leavings));
  const mayHaveEnded = first.start < moment && leavings.some((leaving) => mayBeLast(leaving, enterings));
  const mayNotHaveEntered = ![first, ...enterings, ...leavings].some(hasHappened);
  return [
    ...(mayBeIn ? (["in"] as const) : []),
    ...(mayHaveEnded ? (["ended"] as const) : []),
    ...(mayNotHaveEntered ? (["not yet"] as const) : []),
  ];
}

/** The states in a layer that the sources leave open to a country at a moment; none for one that was never in. */
export function statesAt(standing: Standing, moment: number): readonly StandingState[] {
  const course = courseOf(standing);
  return course ? possibleStates(course, moment) : ["never"];
}

/** The one of the states that are possible; `unknown` where they are more than one. */
export const stateOf = ([state = "not yet", ...others]: readonly StandingState[]): StandingState =>
  others.length > 0 ? "unknown" : state;

/** Whether it had entered by then, whatever became of it; `undefined` where the sources leave it open. */
export function enteredOf(states: readonly StandingState[]): boolean | undefined {
  if (states[0] === "never") return false;
  if (!states.includes("not yet")) return true;
  return states.length > 1 ? undefined : false;
}

/**
 * How a country stands in a layer at a moment (ms UTC, or `Infinity` for the newest known), by what its dates say for
 * sure: `2014` has come about when that year is over, `../2014` by then at the latest, an undated entry by the date of
 * the list. `unknown` where the sources leave more than one state open.
 */
export const standingAt = (standing: Standing, moment: number): StandingState => stateOf(statesAt(standing, moment));

/** Whether a country had entered a layer by a moment, whatever became of it; `undefined` where the sources leave it open. */
export const hadEntered = (standing: Standing, moment: number): boolean | undefined =>
  enteredOf(statesAt(standing, moment));
