import type { Atlas } from "#core/model/atlas.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Country } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./CountryNames.module.css";

/** Other names of a place: those of the time, of the sources and of other languages, and what to know of its code. */
export function CountryNames({ atlas, country }: { readonly atlas: Atlas; readonly country: Country }) {
  const { country: texts, dates } = useMessages();
  const names = atlas.names.filter((other) => other.country === country.id && other.name !== country.name);
  if (names.length === 0 && country.note === undefined) return null;
  return (
    <p className={styles.names}>
      {names.length > 0 && `${texts.also} `}
      {names.map((name, index) => (
        <span key={name.id}>
          {index > 0 && "; "}
          <span lang={name.language}>{name.name}</span>
          {name.period !== undefined && ` (${dateWords(name.period, dates)})`}{" "}
          <SourceMarks citations={citationsOf(name)} />
        </span>
      ))}
      {country.note !== undefined && `${names.length > 0 ? ". " : ""}${country.note}.`}
    </p>
  );
}
