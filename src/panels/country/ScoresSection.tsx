import { ScoreChart } from "#charts/scores/ScoreChart.tsx";
import { layoutScores } from "#core/layout/scores/layoutScores.ts";
import { scoreAxisEnd } from "#core/layout/scores/scoreAxis.ts";
import type { Atlas } from "#core/model/atlas.ts";
import type { CountryId, Observation } from "#core/model/records.ts";
import { type ScoreSeries, scoresOf } from "#core/select/country/scoresOf.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { ScoreParts } from "./ScoreParts.tsx";
import styles from "./ScoresSection.module.css";
import { rankWords, valueText } from "./scoreWords.ts";

interface ScoresSectionProps {
  readonly atlas: Atlas;
  readonly observations: readonly Observation[];
  readonly country: CountryId;
}

const size = { width: 236, height: 124 };

/** The years of every series with more than one edition: one axis for all of them. */
const sharedYears = (all: readonly ScoreSeries[]): readonly number[] => {
  const years = all.filter(({ scores }) => scores.length > 1).flatMap(({ scores }) => scores.map(({ year }) => year));
  return years.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, n) => Math.min(...years) + n);
};

/** Every series of scores in a chart of its own, all on one scale; ranks only beside their edition. */
export function ScoresSection({ atlas, observations, country }: ScoresSectionProps) {
  const texts = useMessages().country.scores;
  const all = scoresOf(atlas.indicators, observations, country);
  if (all.length === 0) return null;
  const maximum = Math.max(...all.map(({ indicator }) => indicator.maximum));
  const end = scoreAxisEnd(
    all.flatMap(({ scores }) => scores.map(({ value }) => value)),
    maximum,
  );
  const years = sharedYears(all);
  return (
    <Section title={texts.title} note={texts.note}>
      <div className={styles.charts}>
        {all.map(({ indicator, scores, missing }) => {
          const points = scores.map(({ year, value }) => ({ year, value, label: valueText(value) }));
          const span = scores.length > 1 ? years : scores.map(({ year }) => year);
          const values = scores.map(({ year, value, rank }) => texts.value(year, valueText(value), rank)).join("; ");
          return (
            <figure key={indicator.id} className={styles.figure}>
              <figcaption>
                <strong>{indicator.name}</strong>{" "}
                <SourceMarks
                  citations={[...new Set(scores.map(({ source }) => source))].map((source) => ({ source }))}
                />
                <span className={styles.unit}>
                  {texts.outOf(indicator.maximum)}; {rankWords(indicator, scores, texts)}
                </span>
              </figcaption>
              <ScoreChart
                scores={layoutScores(points, span, end, size)}
                label={texts.inWords(indicator.name, values, end)}
              />
              <p className={styles.caution}>
                {missing.length > 0 && <strong>{texts.missing(missing)} </strong>}
                {indicator.caution}
              </p>
            </figure>
          );
        })}
      </div>
      {all.some(({ parts }) => parts.some(({ scores }) => scores.length > 0)) && (
        <Disclosure summary={texts.parts}>
          {all.map((series) => (
            <ScoreParts key={series.indicator.id} series={series} />
          ))}
        </Disclosure>
      )}
    </Section>
  );
}
