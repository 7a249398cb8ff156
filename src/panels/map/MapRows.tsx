import { useMessages } from "#i18n/MessagesContext.tsx";
import { useFilter } from "#state/hooks.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { MapTable } from "./MapTable.tsx";
import { mapTitle } from "./mapTitle.ts";
import { useMeasured } from "./useMeasured.ts";

/** The rows of the map as a table below it, where there is no script to put it in the map's place. */
export function MapRows() {
  const messages = useMessages();
  const filter = useFilter();
  const { measured } = useMeasured();
  if (filter.tab === "table") return null;
  return (
    <Disclosure summary={messages.map.tabs.table}>
      <MapTable measured={measured} title={mapTitle(measured, filter, messages)} />
    </Disclosure>
  );
}
