import type { LaneWords } from "#core/layout/timeline/lanes.ts";
import type { SeveralWords } from "#core/layout/timeline/placedLabel.ts";
import type { Action } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";

/** What the undated actions of a workstream are, what they aim at, and whether only the fuller form has them. */
function undatedWords(actions: readonly Action[], texts: Messages["timeline"]["shelf"]): string {
  const counts = new Map<Action["kind"], number>();
  for (const { kind } of actions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const aim = actions.find(({ target }) => target !== undefined);
  return texts.together([
    texts.kinds([...counts]),
    ...(aim?.target !== undefined ? [texts.target(aim.target, aim.targetMax, aim.targetUnit ?? "")] : []),
    ...(actions.every(({ foundingDocument }) => foundingDocument === "no") ? [texts.formOnly] : []),
  ]);
}

/** The texts of the lanes. */
export const laneWords = ({ timeline }: Messages): LaneWords => ({
  conferences: timeline.lanes.conferences,
  programmes: timeline.lanes.programmes,
  planTime: timeline.lanes.planTime,
  undatedActions: (actions) => undatedWords(actions, timeline.shelf),
  objectives: (objectives) => timeline.shelf.objectives(objectives.length),
});

/** One name for several marks of a workstream: what they share, and how many they are. */
export const severalWords =
  ({ timeline, dates }: Messages): SeveralWords =>
  (items) => {
    const [first] = items;
    if (!first) return "";
    if (items.every(({ status }) => status === "derived")) return timeline.severalDerived(first.label, items.length);
    const same = items.every(({ date }) => date.text === first.date.text);
    const years = items.flatMap(({ date }) => [date.span.start, date.span.end - 1]).filter(Number.isFinite);
    const [from, to] = [Math.min(...years), Math.max(...years)].map((time) => String(new Date(time).getUTCFullYear()));
    const when = same
      ? dateWords(first.date, dates, "short")
      : from === to
        ? `${from}`
        : dates.span(`${from}`, `${to}`);
    const held = items.every(({ status }) => status === "held");
    return (held ? timeline.severalHeld : timeline.severalPlanned)(items.length, when);
  };
