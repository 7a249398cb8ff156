import { MapEmbed } from "#embed/MapEmbed.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { useMeasured } from "#panels/map/useMeasured.ts";
import { useFilter } from "#state/hooks.ts";
import { usePageHead } from "../usePageHead.ts";

/** The map for other sites. */
export function EmbedMapPage() {
  const messages = useMessages();
  const filter = useFilter();
  const { measured } = useMeasured();
  usePageHead({ title: mapTitle(measured, filter, messages), description: messages.mapPage.description });
  return <MapEmbed />;
}
