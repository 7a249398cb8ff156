import type { Shelf } from "#core/layout/timeline/lane.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./DetailsBox.module.css";

/** What belongs to a lane and has no date: the actions of a workstream, or the objectives of a partnership. */
export function UndatedLines({ shelf }: { readonly shelf: Shelf }) {
  const { plan } = useMessages().timeline;
  const { actions, objectives } = useAtlas();
  const lines = shelf.ids.flatMap((id) => {
    const action = byId(actions).get(id);
    const objective = byId(objectives).get(id);
    const record = action ?? objective;
    const text = action?.summary ?? objective?.title;
    return record ? [{ record, text, note: action ? (action.dateWords ?? plan.undated) : objective?.summary }] : [];
  });
  return (
    <ul className={styles.items}>
      {lines.map(({ record, text, note }) => (
        <li key={record.id}>
          {text} <SourceMarks citations={citationsOf(record)} />
          <small>{note}</small>
        </li>
      ))}
    </ul>
  );
}
