import type { Atlas } from "#core/model/atlas.ts";
import type { Country } from "#core/model/records.ts";
import { citationsIn } from "#core/select/citationsIn.ts";
import { nearByLayer } from "#core/select/country/nearBy.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { CountryLinks } from "./CountryLinks.tsx";
import styles from "./NearBySection.module.css";

interface NearBySectionProps {
  readonly atlas: Atlas;
  readonly country: Country;
}

/** Who else in the region took a readiness assessment, or entered the layer that most of them are in. */
export function NearBySection({ atlas, country }: NearBySectionProps) {
  const messages = useMessages();
  const texts = messages.country.nearBy;
  const hrefOf = useHref();
  const near = nearByLayer(atlas, country, "odra");
  if (!near) return null;
  const { layer, region, rows, local, included } = near;
  const places = [...new Set(local.flatMap(({ detail }) => detail ?? []))];
  return (
    <Section
      title={texts.title}
      note={
        <>
          {texts.note(layer.name, region.name)} <SourceMarks citations={citationsIn([layer])} />
        </>
      }
    >
      <LineList
        leadAt="end"
        lines={rows.map(({ date, countries }) => ({
          id: date ?? "",
          lead: date === undefined ? messages.dates.unknown : dateWords(date, messages.dates),
          text: <CountryLinks countries={countries} current={country.id} />,
          marked: countries.length === 1 && countries[0]?.id === country.id,
        }))}
      />
      <p className={styles.note}>
        {!included && `${texts.notFound(country.name)} `}
        {places.length > 0 && `${texts.places(places.join(", "))} `}
        {layer.completeness === "partial" && texts.partial}
      </p>
      <p className={styles.note}>
        <Link to={hrefOf({ measure: "layer", layers: [layer.id], regions: [region.id] }, "/map")}>{texts.onMap}</Link>
      </p>
    </Section>
  );
}
