import { useMemo } from "react";
import type { CoreSource } from "#core/model/atlas.ts";
import { fold } from "#core/select/fold.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useAtOnce, useChoose, useFilter, useHref } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { SearchBox } from "#ui/SearchBox.tsx";
import { Status } from "#ui/Status.tsx";
import { pathOf } from "../paths.ts";
import { supportCounts } from "../sources/supportCounts.ts";
import { usePageHead } from "../usePageHead.ts";
import styles from "./SourcesPage.module.css";

/** How far a source can be trusted, the least first. */
const grades: readonly CoreSource["reliability"][] = ["low", "medium", "medium-high", "high"];

/** The columns of the table of sources. */
function useColumns(): readonly Column<CoreSource>[] {
  const { sources, citation, dates } = useMessages();
  const atlas = useAtlas();
  const details = usePack("details");
  const observations = usePack("observations");
  return useMemo(() => {
    const numberOf = ({ id }: CoreSource) => atlas.citationNumber.get(id);
    const arrived = details.state === "here" && observations.state === "here";
    const counts = arrived ? supportCounts({ ...atlas, ...details.tables, ...observations.tables }) : undefined;
    const date = (source: CoreSource) => (source.date === undefined ? citation.noDate : dateWords(source.date, dates));
    const { table } = sources;
    return [
      { id: "number", label: sources.number, cell: numberOf, sortBy: numberOf, align: "end", width: "3rem" },
      {
        id: "title",
        label: table.title,
        header: true,
        sortBy: ({ title }) => title,
        cell: (source) => (
          <>
            <Link to={pathOf("sources", source.id)}>{source.title}</Link>
            <small className={styles.byline}>
              {citation.byline(source.publisher ?? citation.noPublisher, date(source))}
            </small>
          </>
        ),
      },
      {
        id: "publisher",
        label: table.publisher,
        cell: ({ publisher }) => publisher ?? citation.noPublisher,
        sortBy: ({ publisher }) => publisher,
        wide: true,
        width: "26%",
      },
      {
        id: "date",
        label: table.date,
        cell: (source) => <span className={styles.date}>{date(source)}</span>,
        sortBy: (source) => source.date,
        wide: true,
      },
      {
        id: "reliability",
        label: table.reliability,
        cell: ({ reliability }) => citation.reliability[reliability],
        sortBy: ({ reliability }) => grades.indexOf(reliability),
        wide: true,
      },
      ...(counts
        ? [
            {
              id: "supports",
              label: table.supports,
              cell: ({ id }: CoreSource) => counts.get(id) ?? 0,
              sortBy: ({ id }: CoreSource) => counts.get(id) ?? 0,
              align: "end" as const,
              wide: true,
            },
          ]
        : []),
    ];
  }, [atlas, details, observations, sources, citation, dates]);
}

/** Every document the atlas rests on, to sort and to narrow. */
export function SourcesPage() {
  const { sources, ui } = useMessages();
  const atlas = useAtlas();
  const { query } = useFilter();
  const searched = useAtOnce(({ filter }) => filter.query);
  const { drag, drop } = useChoose();
  const hrefOf = useHref();
  const columns = useColumns();
  usePageHead({ title: sources.pageTitle, description: sources.description(atlas.sources.length) });
  const words = fold(query).split(/\s+/).filter(Boolean);
  const shown = atlas.sources.filter((source) => {
    const text = fold(`${source.id} ${source.title} ${source.publisher ?? ""} ${source.licence ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <div className={styles.page}>
      <PageTitle>{sources.pageTitle}</PageTitle>
      <p className={styles.lead}>{sources.lead(atlas.sources.length)}</p>
      <div className={styles.narrow}>
        <SearchBox
          label={sources.filter}
          placeholder={sources.filter}
          query={searched}
          onType={(text) => drag({ query: text.trim() })}
          onDone={drop}
          clearLabel={ui.clearField}
        />
        <Status>{sources.shown(shown.length, atlas.sources.length)}</Status>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={sources.none} way={{ label: ui.clear, href: hrefOf({ query: "" }) }} />
      ) : (
        <DataTable
          caption={sources.table.caption}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          sortedBy={{ column: "number", direction: "ascending" }}
        />
      )}
    </div>
  );
}
