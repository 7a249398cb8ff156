import { useMemo } from "react";
import { citationsOf } from "#core/model/citation.ts";
import { cardDetails } from "#core/select/cardDetails.ts";
import { type ProgrammeRecord, programmeRecord } from "#core/select/programme.ts";
import { relatedCards } from "#core/select/relatedCards.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CardGrid } from "#panels/cards/CardGrid.tsx";
import { CardThumbnail } from "#panels/cards/CardThumbnail.tsx";
import { ThumbnailGround } from "#panels/cards/ThumbnailGround.tsx";
import { EventSection } from "#panels/events/EventSection.tsx";
import { ClashSection } from "#panels/figures/ClashSection.tsx";
import { FiguresSection, FundingSection } from "#panels/figures/NumberSections.tsx";
import { CardHeading } from "#panels/programme/CardHeading.tsx";
import { CohortActivities, CohortParticipants } from "#panels/programme/CohortSections.tsx";
import { CountryLists } from "#panels/programme/CountryLists.tsx";
import { HelpSection } from "#panels/programme/HelpSection.tsx";
import { NamesSection } from "#panels/programme/NamesSection.tsx";
import { ProgrammeFacts } from "#panels/programme/ProgrammeFacts.tsx";
import { SaysWho } from "#panels/saysWho/SaysWho.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { Section } from "#ui/Section.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";
import { Arriving } from "./Arriving.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import styles from "./OwnPage.module.css";

/** A programme, a kind of help or a peer-learning cohort. */
export function ProgrammePage({ id }: PageProps) {
  const atlas = useAtlas();
  const programme = useMemo(() => programmeRecord(atlas, id), [atlas, id]);
  return programme ? <KnownProgramme key={id} programme={programme} /> : <NotFoundPage />;
}

function KnownProgramme({ programme }: { readonly programme: ProgrammeRecord }) {
  const { card, record, placements, roles, lists, mentions } = programme;
  const atlas = useAtlas();
  const messages = useMessages();
  const texts = messages.programme;
  const hrefOf = useHref();
  const pack = usePack("details");
  const details =
    pack.state === "here" ? cardDetails({ ...pack.tables, participants: atlas.participants }, card) : undefined;
  const events = atlas.events.filter((event) => event.programme === card.id);
  const listed = lists.flatMap(({ layer, standings }) => [layer, ...standings.flatMap(({ entries }) => entries)]);
  const related = relatedCards(atlas.cards, card, 4);
  usePageHead({ title: card.name, description: texts.description(card.name, card.summary) });
  return (
    <>
      <Breadcrumb label={messages.ui.breadcrumb} steps={[{ label: texts.index, href: hrefOf({}, "/programmes") }]} />
      <ThumbnailGround />
      <div className={styles.head}>
        <CardHeading name={card.name} acronym={card.acronym} summary={card.summary} citations={citationsOf(record)}>
          <ProgrammeFacts atlas={atlas} programme={programme} />
        </CardHeading>
        <div className={styles.map}>
          <CardThumbnail card={card} place={undefined} />
          {card.listed === "none" && <p>{texts.countries.none}</p>}
        </div>
      </div>
      <div className={styles.parts}>
        <div className={styles.pair}>
          <HelpSection atlas={atlas} placements={placements} of={card.kind === "help" ? "help" : "giver"} />
          <EventSection title={texts.events} events={events} />
        </div>
        <CountryLists atlas={atlas} title={texts.countries.title} lists={lists} mentions={mentions} />
        <Arriving pack={pack} what={card.name}>
          {() =>
            details && (
              <>
                <CohortActivities activities={details.activities} />
                {"participants" in record && (
                  <CohortParticipants atlas={atlas} cohort={record} participants={details.participants} />
                )}
                <div className={styles.pair}>
                  <FiguresSection figures={details.figures} />
                  <FundingSection funding={details.funding} />
                  <NamesSection names={details.names} />
                </div>
                <ClashSection questions={details.questions} />
              </>
            )
          }
        </Arriving>
        {related.length > 0 && (
          <Section title={texts.related}>
            <div className={styles.cards}>
              <CardGrid label={texts.related} cards={related} place={undefined} columns={4} />
            </div>
          </Section>
        )}
      </div>
      <SaysWho
        atlas={atlas}
        records={[record, ...placements, ...roles, ...mentions, ...listed, ...events, ...(details?.records ?? [])]}
      />
    </>
  );
}
