import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Mention } from "#core/model/records.ts";
import { lastEnd } from "#core/select/country/lastEnd.ts";
import type { CountryList } from "#core/select/countryLists.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./CountryLists.module.css";
import { MentionLines } from "./MentionLines.tsx";

interface CountryListsProps {
  readonly atlas: Atlas;
  readonly title: string;
  readonly lists: readonly CountryList[];
  /** Places that a text names besides. */
  readonly mentions: readonly Mention[];
}

/** The countries that the sources of something name: list by list, then text by text. Nothing where there are none. */
export function CountryLists({ atlas, title, lists, mentions }: CountryListsProps) {
  const texts = useMessages().programme.countries;
  const full = lists.filter(({ standings }) => standings.length > 0);
  if (full.length + mentions.length === 0) return null;
  return (
    <Section title={title}>
      <div className={styles.lists}>
        {full.map((list) => (
          <OneList key={list.layer.id} atlas={atlas} list={list} />
        ))}
        {mentions.length > 0 && (
          <Section title={texts.named} level={3}>
            <MentionLines atlas={atlas} mentions={mentions} />
          </Section>
        )}
      </div>
    </Section>
  );
}

function OneList({ atlas, list: { layer, standings } }: { readonly atlas: Atlas; readonly list: CountryList }) {
  const messages = useMessages();
  const texts = messages.programme.countries;
  const hrefOf = useHref();
  const count = layer.completeness === "whole" ? texts.whole : texts.partial;
  const dated = standings.filter(({ entries }) => entries[0]?.date !== undefined).length;
  return (
    <Section
      title={layer.name}
      level={3}
      note={
        <>
          {count(standings.length, dateWords(layer.asOf, messages.dates))}.{" "}
          {dated > 0 && `${texts.dateMeans(layer.dateMeans)} `}
          {dated < standings.length && `${dated > 0 ? texts.someDates : texts.noDates} `}
          <SourceMarks citations={citationsOf(layer)} />{" "}
          <Link to={hrefOf({ measure: "layer", layers: [layer.id] }, "/map")}>{texts.onMap}</Link>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ul role="list" className={styles.countries}>
        {standings.map((standing) => (
          <ListedCountry key={standing.country} atlas={atlas} standing={standing} />
        ))}
      </ul>
    </Section>
  );
}

function ListedCountry({ atlas, standing }: { readonly atlas: Atlas; readonly standing: Standing }) {
  const { country, entries } = standing;
  const messages = useMessages();
  const hrefOf = useHref();
  const [date, end] = [entries[0]?.date, lastEnd(standing)?.date];
  const words = [
    date && dateWords(date, messages.dates, "short"),
    end && messages.programme.countries.ended(dateWords(end, messages.dates, "short")),
  ].filter((part) => part !== undefined);
  return (
    <li>
      <Link to={hrefOf({}, `/countries/${country}`)}>{byId(atlas.countries).get(country)?.name ?? country}</Link>{" "}
      <span className={styles.date}>{words.join("; ")}</span>
    </li>
  );
}
