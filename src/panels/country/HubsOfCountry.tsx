import { citationsOf } from "#core/model/citation.ts";
import type { CountryId, Hub, IndexPlace } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

interface HubsOfCountryProps {
  readonly country: CountryId;
  readonly hubs: readonly Hub[];
  readonly indexPlaces: readonly IndexPlace[];
}

/** The regional hubs that a country hosts or is covered by, and the region an index counts it to. */
export function HubsOfCountry({ country, hubs, indexPlaces }: HubsOfCountryProps) {
  const messages = useMessages();
  const texts = messages.country.hubs;
  const own = hubs.filter((hub) => hub.country === country || hub.countries?.includes(country));
  const placed = indexPlaces.find((place) => place.country === country);
  if (own.length === 0 && !placed) return null;
  return (
    <Section
      title={texts.title}
      note={
        placed && (
          <>
            {texts.indexRegion(placed.region, placed.subRegion)} <SourceMarks citations={citationsOf(placed)} />
          </>
        )
      }
    >
      <LineList
        lines={own.map((hub) => ({
          id: hub.id,
          text: (
            <>
              {hub.host} <SourceMarks citations={citationsOf(hub)} />
            </>
          ),
          note: [
            hub.country === country && hub.region !== undefined
              ? texts.host(texts.networks[hub.network], hub.region)
              : texts.covers(texts.networks[hub.network]),
            hub.date === undefined ? undefined : dateWords(hub.date, messages.dates),
          ]
            .filter((part) => part !== undefined)
            .join(", "),
        }))}
      />
    </Section>
  );
}
