import { useMemo } from "react";
import { byId } from "#core/model/byId.ts";
import type { Country } from "#core/model/records.ts";
import { clashesAbout, clashesWithClaims } from "#core/select/clashes.ts";
import { countrySummary } from "#core/select/country/countrySummary.ts";
import { recordsAbout } from "#core/select/country/recordsAbout.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CountryFacts } from "#panels/country/CountryFacts.tsx";
import { CountryMap } from "#panels/country/CountryMap.tsx";
import { CountryNames } from "#panels/country/CountryNames.tsx";
import { CountrySentence } from "#panels/country/CountrySentence.tsx";
import { GrantsSection } from "#panels/country/GrantsSection.tsx";
import { HubsOfCountry } from "#panels/country/HubsOfCountry.tsx";
import { MentionsSection } from "#panels/country/MentionsSection.tsx";
import { NearBySection } from "#panels/country/NearBySection.tsx";
import { ParticipantsOfCountry } from "#panels/country/ParticipantsOfCountry.tsx";
import { PortalsSection } from "#panels/country/PortalsSection.tsx";
import { ProjectsSection } from "#panels/country/ProjectsSection.tsx";
import { ReportSection } from "#panels/country/ReportSection.tsx";
import { ScoresSection } from "#panels/country/ScoresSection.tsx";
import { summaryText, summaryWords } from "#panels/country/summaryWords.ts";
import { UnlistedCountry } from "#panels/country/UnlistedCountry.tsx";
import { EventSection } from "#panels/events/EventSection.tsx";
import { ClashSection } from "#panels/figures/ClashSection.tsx";
import { CardLines } from "#panels/programme/CardLines.tsx";
import { SaysWho } from "#panels/saysWho/SaysWho.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { ExportButton } from "#ui/ExportButton.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";
import { Arriving } from "./Arriving.tsx";
import styles from "./CountryPage.module.css";
import { JoinedSection } from "./JoinedSection.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";

/** A country: what it joined and when, who else near by, and who says so. */
export function CountryPage({ id }: PageProps) {
  const country = byId(useAtlas().countries).get(id);
  return country ? <KnownCountry key={id} country={country} /> : <NotFoundPage />;
}

function KnownCountry({ country }: { readonly country: Country }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const texts = messages.country;
  const hrefOf = useHref();
  const world = useWorld();
  const [details, scores] = [usePack("details"), usePack("observations")];
  const tables = details.state === "here" ? details.tables : undefined;
  const observations = scores.state === "here" ? scores.tables.observations : undefined;
  const questions = useMemo(
    () => (tables ? clashesAbout(clashesWithClaims(tables.clashes, tables.claims), { country: country.id }) : []),
    [tables, country],
  );
  const description = summaryText(summaryWords(countrySummary(atlas, country.id), messages));
  usePageHead({ title: texts.title(country.name), description: `${country.name}. ${description}` });
  const region = regionOf(country, atlas.regions);
  const listed = atlas.layers.some(({ id }) => atlas.standings.get(id)?.has(country.id));
  const cards = atlas.cards.filter((card) => card.countries.includes(country.id));
  return (
    <>
      <Breadcrumb
        label={messages.ui.breadcrumb}
        steps={[
          { label: texts.index, href: hrefOf({}, "/countries") },
          ...(region ? [{ label: region.name, href: `${hrefOf({}, "/countries")}#${region.id}` }] : []),
        ]}
      />
      <div className={styles.top}>
        <div className={styles.main}>
          <header className={styles.head}>
            <PageTitle>{country.name}</PageTitle>
            <CountryNames atlas={atlas} country={country} />
            <CountrySentence atlas={atlas} country={country.id} />
            <CountryFacts atlas={atlas} country={country} />
            <ExportButton kind="country" id={country.id} />
          </header>
          {listed ? (
            <JoinedSection country={country} questions={questions} label={description} />
          ) : (
            <UnlistedCountry atlas={atlas} country={country} />
          )}
        </div>
        <div className={styles.side}>
          <CountryMap atlas={atlas} country={country} world={world} />
          <NearBySection atlas={atlas} country={country} />
        </div>
      </div>
      <div className={styles.parts}>
        <div className={styles.stack}>
          <ProjectsSection atlas={atlas} country={country.id} />
          <GrantsSection atlas={atlas} country={country.id} />
          <EventSection
            title={texts.events}
            events={atlas.events.filter((event) => event.country === country.id)}
            timeline={{ countries: [country.id] }}
          />
          <MentionsSection atlas={atlas} country={country.id} />
          <PortalsSection atlas={atlas} country={country.id} />
          <ParticipantsOfCountry atlas={atlas} country={country.id} participants={atlas.participants} />
          <Arriving pack={details} what={texts.hubs.title}>
            {({ hubs, indexPlaces }) => <HubsOfCountry country={country.id} hubs={hubs} indexPlaces={indexPlaces} />}
          </Arriving>
        </div>
        <div className={styles.stack}>
          <Arriving pack={scores} what={texts.scores.title}>
            {(pack) => <ScoresSection atlas={atlas} observations={pack.observations} country={country.id} />}
          </Arriving>
          {cards.length > 0 && (
            <Section title={texts.cards}>
              <CardLines cards={cards} />
            </Section>
          )}
          <ReportSection atlas={atlas} country={country.id} />
          <ClashSection questions={questions} />
        </div>
      </div>
      <SaysWho atlas={atlas} records={recordsAbout(atlas, country.id, tables, observations)} />
    </>
  );
}
