import type { Atlas } from "#core/model/atlas.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Country, CountryReport } from "#core/model/records.ts";
import { reported } from "#core/model/reported.ts";
import { portalSince } from "#core/select/country/portalSince.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { type Fact, FactList } from "#ui/FactList.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

interface CountryFactsProps {
  readonly atlas: Atlas;
  readonly country: Country;
}

const nationalReport = ({ countryReports }: Atlas, { id }: Country): CountryReport | undefined =>
  countryReports.find(({ country, level }) => country === id && level === "national");

/** Code, region, income group then and now, policy and portal. */
export function CountryFacts({ atlas, country }: CountryFactsProps) {
  const messages = useMessages();
  const texts = messages.country.facts;
  const report = nationalReport(atlas, country);
  const portal = portalSince(atlas, country.id);
  const own = <SourceMarks citations={citationsOf(country)} />;
  const policy = report?.policy === "adopted" ? reported(report.policyYear) : undefined;
  const facts: readonly Fact[] = [
    { term: texts.iso, value: country.id },
    {
      term: texts.region,
      value: (
        <>
          {regionOf(country, atlas.regions)?.name ?? texts.noRegion} {own}
        </>
      ),
    },
    {
      term: texts.income,
      value: (
        <>
          {texts.incomes(country.incomeFy2015 ?? texts.notClassified, country.incomeFy2026 ?? texts.notClassified)}{" "}
          {own}
        </>
      ),
    },
    ...(report
      ? [
          {
            term: texts.policy,
            value: (
              <>
                {policy === undefined ? texts.policies[report.policy ?? "unknown"] : texts.adoptedIn(policy)}{" "}
                <SourceMarks citations={citationsOf(report)} />
              </>
            ),
          },
        ]
      : []),
    ...(portal?.date
      ? [
          {
            term: texts.portal,
            value: (
              <>
                {texts.portalSince(
                  dateWords(portal.date, messages.dates),
                  portal.table === "countryReports" ? reported(report?.datasets) : undefined,
                  report?.datasetsBound === "lower",
                )}{" "}
                <SourceMarks citations={portal.citations} />
              </>
            ),
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}
