import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Partnership } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { Chip } from "#ui/Chip.tsx";
import { FactList } from "#ui/FactList.tsx";
import styles from "./PartnershipFacts.module.css";

interface PartnershipFactsProps {
  readonly atlas: Atlas;
  readonly partnership: Partnership;
}

/** Kind, beginning and end with the source's own words, how the sources left it, themes. */
export function PartnershipFacts({ atlas, partnership }: PartnershipFactsProps) {
  const { partnership: texts, dates } = useMessages();
  const hrefOf = useHref();
  const { start, startWords, end, endWords } = partnership;
  const dated = (date: string, words: string | undefined) => (
    <>
      {dateWords(date, dates)}
      {words !== undefined && <span className={styles.words}>{texts.facts.words(words)}</span>}
    </>
  );
  return (
    <FactList
      facts={[
        { term: texts.facts.kind, value: texts.kinds[partnership.kind] },
        { term: texts.facts.start, value: dated(start, startWords) },
        { term: texts.facts.end, value: end === undefined ? texts.facts.noEnd : dated(end, endWords) },
        { term: texts.facts.status, value: partnership.status },
        {
          term: texts.facts.themes,
          value: (
            <span className={styles.chips}>
              {partnership.themes.map((id) => (
                <Chip key={id} label={byId(atlas.themes).get(id)?.name ?? id} href={hrefOf({}, `/themes/${id}`)} />
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}
