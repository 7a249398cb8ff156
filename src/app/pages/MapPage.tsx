import { lazy } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { MapPanel } from "#panels/map/MapPanel.tsx";
import { MapSentence } from "#panels/map/MapSentence.tsx";
import { WithoutScript } from "#ui/WithoutScript.tsx";
import { usePageHead } from "../usePageHead.ts";
import styles from "./AtlasPage.module.css";

const MapRows = lazy(async () => ({ default: (await import("#panels/map/MapRows.tsx")).MapRows }));

/** The map on its own page: with its years, layers and regions. */
export function MapPage() {
  const { map, mapPage } = useMessages();
  usePageHead({ title: map.title, description: mapPage.description });
  return (
    <>
      <header className={styles.head}>
        <MapSentence />
      </header>
      <MapPanel full />
      <WithoutScript>
        <MapRows />
      </WithoutScript>
    </>
  );
}
