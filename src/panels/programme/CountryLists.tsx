import { Link } from "#ui/Link.tsx";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Mention } from "#core/model/records.ts";
import type { CountryList } from "#core/select/countryLists.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./CountryLists.module.css";

interface CountryListsProps {
  readonly atlas: Atlas;
  readonly title: string;
  readonly lists: readonly CountryList[];
  /** Places that a text names besides. */
  readonly mentions: readonly Mention[];
  /** Said where neither is known; without it the section is then left out. */
  readonly none?: string;
}

/** The countries that the sources of a programme or partnership name: list by list, then text by text. */
export function CountryLists({ atlas, title, lists, mentions, none }: CountryListsProps) {
  const texts = useMessages().programme.countries;
  const full = lists.filter(({ standings }) => standings.length > 0);
  if (full.length + mentions.length === 0) return none === undefined ? null : <Section title={title} note={none} />;
  return (
    <Section title={title}>
      <div className={styles.lists}>
        {full.map((list) => (
          <OneList key={list.layer.id} atlas={atlas} list={list} />
        ))}
        {mentions.length > 0 && (
          <Section title={texts.named} level={3}>
            <Mentions atlas={atlas} mentions={mentions} />
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
          {dated ? texts.dateMeans(layer.dateMeans) : texts.noDates} <SourceMarks citations={citationsOf(layer)} />{" "}
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

interface ListedCountryProps {
  readonly atlas: Atlas;
  readonly standing: Standing;
}

function ListedCountry({ atlas, standing: { country, entries, changes } }: ListedCountryProps) {
  const messages = useMessages();
  const texts = messages.programme.countries;
  const hrefOf = useHref();
  const date = entries[0]?.date;
  const end = changes.findLast(({ kind }) => kind === "left" || kind === "ended");
  return (
    <li>
      <Link to={hrefOf({}, `/countries/${country}`)}>{byId(atlas.countries).get(country)?.name ?? country}</Link>{" "}
      <span className={styles.date}>
        {date !== undefined && dateWords(date, messages.dates, "short")}
        {end?.date !== undefined && `; ${texts.ended(dateWords(end.date, messages.dates, "short"))}`}
      </span>
    </li>
  );
}

/** Places that a text names, each with its role there and the source. */
export function Mentions({ atlas, mentions }: { readonly atlas: Atlas; readonly mentions: readonly Mention[] }) {
  const texts = useMessages().programme.countries;
  const hrefOf = useHref();
  return (
    <LineList
      lines={mentions.map((mention) => ({
        id: mention.id,
        lead:
          mention.country === undefined ? (
            texts.region(mention.nameInSource)
          ) : (
            <Link to={hrefOf({}, `/countries/${mention.country}`)}>
              {byId(atlas.countries).get(mention.country)?.name ?? mention.nameInSource}
            </Link>
          ),
        text: (
          <>
            {mention.role} <SourceMarks citations={citationsOf(mention)} />
          </>
        ),
      }))}
    />
  );
}
