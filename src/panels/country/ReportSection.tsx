import type { Atlas } from "#core/model/atlas.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { CountryId, CountryReport } from "#core/model/records.ts";
import { reported } from "#core/model/reported.ts";
import type { Messages } from "#i18n/en.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { type Fact, FactList } from "#ui/FactList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./ReportSection.module.css";

interface ReportSectionProps {
  readonly atlas: Atlas;
  readonly country: CountryId;
}

type Texts = Messages["country"]["report"];

/** A cell as the report prints it, or in words why it says nothing. */
const printed = (value: string | number | undefined, texts: Texts): string => {
  if (value === "not applicable") return texts.notApplicable;
  return value === undefined || value === "not reported" ? texts.nothing : String(value);
};

function ranks(
  first: CountryReport["godiFirstRank"],
  year: CountryReport["godiFirstYear"],
  latest: CountryReport["godi2016Rank"],
  texts: Texts,
): string {
  const [rank, when, then] = [reported(first), reported(year), reported(latest)];
  const parts = [
    rank !== undefined && when !== undefined ? texts.first(texts.rank(rank, when)) : undefined,
    then === undefined ? undefined : texts.edition(then),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join("; ") : texts.nothing;
}

function factsOf(report: CountryReport, texts: Texts): readonly Fact[] {
  const { assessmentYear, policyWords, portalWords, datasets, datasetsBound, ogpWords, charterWords } = report;
  const sets = reported(datasets);
  return [
    { term: texts.assessment, value: printed(assessmentYear, texts) },
    { term: texts.policy, value: printed(policyWords, texts) },
    { term: texts.portal, value: printed(portalWords, texts) },
    {
      term: texts.datasets,
      value: sets === undefined ? printed(datasets, texts) : texts.sets(sets, datasetsBound === "lower"),
    },
    { term: texts.ogp, value: printed(ogpWords, texts) },
    { term: texts.charter, value: printed(charterWords, texts) },
    { term: texts.godi, value: ranks(report.godiFirstRank, report.godiFirstYear, report.godi2016Rank, texts) },
    { term: texts.odb, value: ranks(report.odbFirstRank, report.odbFirstYear, report.odb2016Rank, texts) },
  ];
}

/** What the World Bank's report of 2017 prints for a country and for places in it. */
export function ReportSection({ atlas, country }: ReportSectionProps) {
  const texts = useMessages().country.report;
  const reports = atlas.countryReports.filter((report) => report.country === country);
  if (reports.length === 0) return null;
  return (
    <Section title={texts.title} note={texts.note}>
      <div className={styles.places}>
        {reports.map((report) => (
          <div key={report.id}>
            <h3 className={styles.place}>
              {report.place} <SourceMarks citations={citationsOf(report)} />
            </h3>
            <FactList facts={factsOf(report, texts)} />
          </div>
        ))}
      </div>
    </Section>
  );
}
