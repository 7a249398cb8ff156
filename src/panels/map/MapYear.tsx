import type { Measured } from "#core/select/measureRows.ts";
import type { MeasureYears } from "#core/select/measureYears.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtOnce, useChoose, useFilter } from "#state/hooks.ts";
import { YearSlider } from "#ui/YearSlider.tsx";

interface MapYearProps {
  readonly measured: Measured;
  readonly years: MeasureYears;
}

/** The year the map shows, where the measure has more than one. */
export function MapYear({ measured, years: { years } }: MapYearProps) {
  const { year: texts } = useMessages().mapPage;
  const filter = useFilter();
  const asOfNow = useAtOnce((state) => state.filter.asOf);
  const { choose, drag, drop } = useChoose();
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (filter.measure === "founding" || first === undefined || last === undefined || first === last) return null;
  // In hand, it is ahead of all that is said of the year.
  const year = asOfNow === filter.asOf ? (measured.year ?? last) : (asOfNow ?? last);
  const layered = measured.layers.length > 0;
  const asOf = (year: number) => ({ asOf: year === last ? undefined : year });
  return (
    <YearSlider
      first={first}
      last={last}
      year={year}
      bars={layered ? years.map(({ year, entries }) => ({ year, count: entries })) : undefined}
      onDrag={(year) => drag(asOf(year))}
      onDrop={drop}
      onChoose={(year) => choose(asOf(year))}
      labels={{
        slider: texts.label,
        play: texts.play,
        pause: texts.pause,
        field: layered ? texts.label : texts.edition,
        hint: texts.hint(first, last),
        bars: layered ? texts.bars : undefined,
        year: (year) => texts.value(year, years.find((each) => each.year === year)?.entries ?? 0),
      }}
    />
  );
}
