import type { ScoreSeries } from "#core/select/country/scoresOf.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { DataTable } from "#ui/DataTable.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { valueText } from "./scoreWords.ts";

/** What each score is made of, edition by edition. */
export function ScoreParts({ series }: { readonly series: ScoreSeries }) {
  const texts = useMessages().country.scores;
  const parts = series.parts.filter(({ scores }) => scores.length > 0);
  if (parts.length === 0) return null;
  const years = [...new Set(parts.flatMap(({ scores }) => scores.map(({ year }) => year)))].toSorted((a, b) => a - b);
  const sources = [...new Set(parts.flatMap(({ scores }) => scores.map(({ source }) => source)))];
  return (
    <DataTable
      caption={
        <>
          {texts.partsTable(series.indicator.name)} <SourceMarks citations={sources.map((source) => ({ source }))} />
        </>
      }
      columns={[
        {
          id: "part",
          label: texts.part,
          header: true,
          cell: ({ indicator }) => indicator.name.replace(`${series.indicator.name}: `, ""),
        },
        ...years.map((year) => ({
          id: String(year),
          label: year,
          align: "end" as const,
          cell: ({ scores }: ScoreSeries) => {
            const score = scores.find((one) => one.year === year);
            return score === undefined ? "" : valueText(score.value);
          },
        })),
      ]}
      rows={parts}
      rowKey={({ indicator }) => indicator.id}
    />
  );
}
