import { citationsOf } from "#core/model/citation.ts";
import type { Measured } from "#core/select/measureRows.ts";
import type { MeasureYears } from "#core/select/measureYears.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { listWords } from "#i18n/listWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./MapPanel.module.css";
import { findingWords, mapTitle } from "./mapTitle.ts";

interface MapHeadingProps {
  readonly measured: Measured;
  readonly years: MeasureYears;
  /** Whether the title stands elsewhere on the page. */
  readonly titleHidden?: boolean;
}

/** The title of the map, what stands out on it, as of when, and who says so. */
export function MapHeading({ measured, years, titleHidden = false }: MapHeadingProps) {
  const messages = useMessages();
  const { map, dates } = messages;
  const atlas = useAtlas();
  const filter = useFilter();
  const [layer] = measured.layers;
  const founding = filter.measure === "founding";
  const single = filter.measure === "layer" ? layer : undefined;
  const found = findingWords(measured, atlas, messages);
  return (
    <header className={styles.heading}>
      <h2 className={titleHidden ? "visually-hidden" : undefined}>{mapTitle(measured, filter, messages)}</h2>
      <p>
        {founding && map.foundingNote(measured.states.value)}
        {single && `${single.summary} ${map.dateMeans(single.dateMeans)} ${map.asOf(dateWords(single.asOf, dates))} `}
        {single?.completeness === "partial" && `${map.partialList} `}
        {found}
        {filter.measure === "layers" && ` ${map.layersCounted(listWords(measured.layers.map(({ short }) => short)))}`}
        {!founding &&
          measured.indicator?.caution !== undefined &&
          ` ${measured.indicator.caution.replace(/\.?$/, ".")}`}
        {!founding && years.undated > 0 && ` ${map.undated(years.undated)}`}
        {(founding || single) && layer && <SourceMarks citations={citationsOf(layer)} />}
        {measured.indicator && <SourceMarks citations={citationsOf(measured.indicator)} />}
      </p>
    </header>
  );
}
