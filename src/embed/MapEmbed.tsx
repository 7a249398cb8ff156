import { type CSSProperties, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { MapFigure } from "#panels/map/MapFigure.tsx";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { createPointedKey } from "#panels/map/pointedKey.ts";
import { useMeasured } from "#panels/map/useMeasured.ts";
import { useFilter } from "#state/hooks.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { EmbedFrame } from "./EmbedFrame.tsx";
import styles from "./MapEmbed.module.css";
import { PlainLegend } from "./PlainLegend.tsx";

/** The map with its legend, as large as its window lets it. */
export function MapEmbed() {
  const messages = useMessages();
  const filter = useFilter();
  const world = useWorld();
  const { measured, loading } = useMeasured();
  const [pointedKey] = useState(createPointedKey);
  const title = mapTitle(measured, filter, messages);
  const [layer, ...others] = measured.layers;
  return (
    <EmbedFrame
      title={title}
      asOf={others.length === 0 ? layer?.asOf : undefined}
      view="/map"
      table={{ path: "/map", patch: { tab: "table" } }}
      fills
    >
      <PlainLegend measured={measured} />
      <div className={styles.room}>
        {world && !loading ? (
          <div className={styles.map} style={{ "--ratio": world.width / world.height } as CSSProperties}>
            <MapFigure world={world} measured={measured} title={title} pointedKey={pointedKey} />
          </div>
        ) : (
          <Skeleton label={messages.map.loading} height="100%" />
        )}
      </div>
    </EmbedFrame>
  );
}
