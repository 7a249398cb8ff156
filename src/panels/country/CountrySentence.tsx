import type { Atlas } from "#core/model/atlas.ts";
import type { CountryId } from "#core/model/records.ts";
import { countrySummary } from "#core/select/country/countrySummary.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import styles from "./CountrySentence.module.css";
import { summaryWords } from "./summaryWords.ts";

interface CountrySentenceProps {
  readonly atlas: Atlas;
  readonly country: CountryId;
}

/** What a country joined, in sentences. */
export function CountrySentence({ atlas, country }: CountrySentenceProps) {
  const { before, strong, after, rest } = summaryWords(countrySummary(atlas, country), useMessages());
  return (
    <p className={styles.sentence}>
      {before}
      <strong>{strong}</strong>
      {after} {rest.join(" ")}
    </p>
  );
}
