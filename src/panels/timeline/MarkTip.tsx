import type { PlacedMark } from "#core/layout/timeline/mark.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import type { Box, Size } from "#ui/placeBeside.ts";
import { Tooltip } from "#ui/Tooltip.tsx";
import { ItemLines } from "./ItemLines.tsx";
import { itemWords } from "./itemWords.ts";
import styles from "./MarkTip.module.css";

interface MarkTipProps {
  readonly mark: PlacedMark;
  readonly at: Box;
  readonly room: Size;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** Most events of a pill that are named while it is pointed at. */
const most = 5;

/** What is known of the mark pointed at: its title, its date in words, whether it was held, and where. */
export function MarkTip({ mark, ...tooltip }: MarkTipProps) {
  const messages = useMessages();
  const atlas = useAtlas();
  const [first, ...rest] = mark.items;
  if (!first) return null;
  const { title, date, stands, place } = itemWords(first, atlas, messages);
  return (
    <Tooltip {...tooltip} sides={["above", "below"]}>
      {rest.length > 0 ? (
        <ItemLines items={mark.items} most={most} />
      ) : (
        <>
          <p className={styles.title}>{title}</p>
          <p>{[date, stands, ...(place === undefined ? [] : [place])].join(" · ")}</p>
        </>
      )}
    </Tooltip>
  );
}
