import type { Lane } from "#core/layout/timeline/lane.ts";
import { citationsOf } from "#core/model/citation.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./DetailsBox.module.css";

/** What belongs to a lane and has no date: the actions of a workstream, or the objectives of a partnership. */
export function UndatedLines({ lane }: { readonly lane: Lane }) {
  const { plan } = useMessages().timeline;
  const { actions, objectives } = useAtlas();
  const dated = new Set(lane.items.map(({ id }) => id));
  const records =
    lane.level === "workstream"
      ? actions
          .filter(({ workstream, id, date, planYear }) => workstream === lane.id && date === undefined && planYear === undefined && !dated.has(id))
          .map((action) => ({ ...action, text: action.summary, note: action.dateWords }))
      : objectives
          .filter(({ partnership }) => partnership === lane.partnership)
          .map((objective) => ({ ...objective, text: objective.title, note: objective.summary }));
  return (
    <ul className={styles.items}>
      {records.map((record) => (
        <li key={record.id}>
          {record.text} <SourceMarks citations={citationsOf(record)} />
          <small>{record.note ?? plan.undated}</small>
        </li>
      ))}
    </ul>
  );
}
