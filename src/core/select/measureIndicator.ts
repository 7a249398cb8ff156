import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Indicator, Observation } from "#core/model/records.ts";
import { type Bin, classOf } from "./bins.ts";
import { type MeasureRow, measureRow } from "./measureRow.ts";

/**
 * An indicator's value for each place in one edition. Places that the edition has scores for, but not this one, are
 * not reported; places without any score in it are outside.
 */
export function measureIndicator(
  { countries, indicators }: Atlas,
  indicator: Indicator,
  edition: number | undefined,
  observations: readonly Observation[],
  bins: readonly Bin[],
): readonly MeasureRow[] {
  const known = byId(indicators);
  const inEdition = observations.filter(({ time }) => time === edition);
  const values = new Map(
    inEdition.filter((each) => each.indicator === indicator.id).map((each) => [each.country, each]),
  );
  const covered = new Set(
    inEdition.filter((each) => known.get(each.indicator)?.index === indicator.index).map(({ country }) => country),
  );
  return countries.map(({ id }) => {
    const observation = values.get(id);
    if (!observation) return measureRow(id, covered.has(id) ? "not reported" : "outside");
    const { value, source } = observation;
    const citations = [{ source }];
    if (value === 0) return measureRow(id, "zero", { value, citations });
    return measureRow(id, "value", { value, class: classOf(bins, value), citations });
  });
}
