import type { Item } from "#core/layout/timeline/lane.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./DetailsBox.module.css";
import { itemWords } from "./itemWords.ts";

interface ItemLinesProps {
  readonly items: readonly Item[];
  /** Most that are listed; the rest are told by their number. */
  readonly most?: number;
}

/** Events and actions one under another, in order of date; an event leads to its details. */
export function ItemLines({ items, most = 60 }: ItemLinesProps) {
  const messages = useMessages();
  const atlas = useAtlas();
  const hrefOf = useHref();
  const citations = ({ id, kind }: Item) => {
    const record = kind === "event" ? byId(atlas.events).get(id) : byId(atlas.actions).get(id);
    return record ? citationsOf(record) : [];
  };
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, most).map((item) => {
          const { title, date, stands, place } = itemWords(item, atlas, messages);
          const note = item.status === "held" ? [date, place] : [date, stands, place];
          return (
            <li key={item.id}>
              {item.kind === "event" ? <Link to={hrefOf({ event: item.id })}>{title}</Link> : title}{" "}
              <SourceMarks citations={citations(item).slice(0, 1)} />
              <small>{note.filter((part) => part !== undefined).join(", ")}</small>
            </li>
          );
        })}
      </ul>
      {items.length > most && <p>{messages.timeline.more(items.length - most)}</p>}
    </>
  );
}
