import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Filter } from "#core/model/filter.ts";
import { finding } from "#core/select/finding.ts";
import type { Measured } from "#core/select/measureRows.ts";
import type { MeasureYears } from "#core/select/measureYears.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { listWords } from "#i18n/listWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./MapPanel.module.css";

/** What the map shows, as a title: also its name for those who cannot see it. */
export function mapTitle(measured: Measured, { measure }: Filter, { map }: Messages): string {
  const year = measured.year ?? 0;
  switch (measure) {
    case "founding":
      return map.foundingTitle;
    case "layer":
      return map.layerTitle(measured.layers[0]?.name ?? "", measured.year);
    case "layers":
      return map.layersTitle(measured.layers.length, measured.year);
    case "programmes":
      return map.programmesTitle;
    case "indicator":
      return map.indicatorTitle(measured.indicator?.name ?? "", year);
    case "income":
      return map.incomeTitle(year);
  }
}

/** At most so many names stand in the finding. */
const mostNames = 4;

function findingWords(measured: Measured, atlas: Atlas, { map }: Messages): string | undefined {
  const isRanked = measured.indicator ? measured.indicator.ranked : measured.layers.length > 1;
  if (!isRanked) return undefined;
  const found = finding(measured.rows);
  if (!found) return map.findingNone;
  const countries = byId(atlas.countries);
  const names = found.countries.slice(0, mostNames).map((id) => countries.get(id)?.name ?? id);
  return map.finding(
    listWords(names),
    measured.indicator ? String(found.value) : map.tooltip.of(found.value, measured.layers.length),
    found.countries.length - names.length,
  );
}

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
