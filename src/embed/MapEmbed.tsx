import { type CSSProperties, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { MapFigure } from "#panels/map/MapFigure.tsx";
import { MapTable } from "#panels/map/MapTable.tsx";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { measureGroups } from "#panels/map/measureGroups.ts";
import { createPointedKey } from "#panels/map/pointedKey.ts";
import { useMeasured } from "#panels/map/useMeasured.ts";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { ChosenCountries } from "./ChosenCountries.tsx";
import { EmbedFilters } from "./EmbedFilters.tsx";
import { EmbedFrame } from "./EmbedFrame.tsx";
import { FittedRoom } from "./FittedRoom.tsx";
import styles from "./MapEmbed.module.css";
import { PlainLegend } from "./PlainLegend.tsx";
import { ValueList } from "./ValueList.tsx";

/** The map with its legend, as large as its frame lets it; the same as a table with `tab=table`. */
export function MapEmbed() {
  const messages = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const world = useWorld();
  const { measured, years, loading } = useMeasured();
  const [pointedKey] = useState(createPointedKey);
  const title = mapTitle(measured, filter, messages);
  const [layer, ...others] = measured.layers;
  const newest = years.years.at(-1)?.year;
  const measure = {
    lock: "measure",
    label: messages.map.measureMenu.label,
    groups: measureGroups(atlas, filter, hrefOf, messages),
  };
  const year = {
    lock: "asof",
    label: messages.embed.year,
    groups: [
      {
        id: "years",
        choices: years.years.map(({ year: each }) => ({
          id: String(each),
          label: String(each),
          href: hrefOf({ asOf: each === newest ? undefined : each }),
          chosen: each === measured.year,
        })),
      },
    ],
  };
  return (
    <EmbedFrame
      title={title}
      asOf={others.length === 0 ? layer?.asOf : undefined}
      view="/map"
      table={{ path: "/map", patch: { tab: "table" } }}
      filters={
        <EmbedFilters filters={filter.measure === "founding" || years.years.length < 2 ? [measure] : [measure, year]} />
      }
    >
      {filter.tab === "table" ? (
        <FittedRoom rows="thead tr, tbody tr">
          <MapTable measured={measured} title={title} />
        </FittedRoom>
      ) : (
        <>
          <PlainLegend measured={measured} />
          <div className={styles.parts}>
            <div className={styles.room} data-ratio={world && world.width / world.height}>
              {world && !loading ? (
                <div className={styles.map} style={{ "--ratio": world.width / world.height } as CSSProperties}>
                  <MapFigure world={world} measured={measured} title={title} pointedKey={pointedKey} />
                </div>
              ) : (
                <Skeleton label={messages.map.loading} height="100%" />
              )}
            </div>
            <ValueList measured={measured} />
          </div>
          <ChosenCountries measured={measured} />
        </>
      )}
    </EmbedFrame>
  );
}
