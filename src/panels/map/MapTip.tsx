import { byId } from "#core/model/byId.ts";
import type { MeasureRow } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import type { Box, Size } from "#ui/placeBeside.ts";
import { Tooltip } from "#ui/Tooltip.tsx";
import styles from "./MapTip.module.css";
import { RowLines } from "./RowLines.tsx";
import { rowWords } from "./rowWords.ts";

interface MapTipProps {
  readonly row: MeasureRow;
  readonly measured: Measured;
  readonly at: Box;
  readonly room: Size;
  /** The pointer has come to the tooltip, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What the map knows of the country pointed at: its value, what that rests on, and who says so. */
export function MapTip({ row, measured, at, room, onEnter, onLeave }: MapTipProps) {
  const messages = useMessages();
  const { countries } = useAtlas();
  const hrefOf = useHref();
  return (
    <Tooltip at={at} room={room} onPointerEnter={onEnter} onPointerLeave={onLeave}>
      <div className={styles.tip}>
        <p className={styles.head}>
          <strong>{byId(countries).get(row.country)?.name ?? row.country}</strong>
          <span>{rowWords(row, measured, messages)}</span>
        </p>
        <RowLines row={row} measured={measured} most={8} />
        <p>
          <Link to={hrefOf({}, `/countries/${row.country}`)}>{messages.map.tooltip.open}</Link>
        </p>
      </div>
    </Tooltip>
  );
}
