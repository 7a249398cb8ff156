import { useMemo } from "react";
import { cardDetails } from "#core/select/cardDetails.ts";
import { type PartnershipRecord, partnershipRecord } from "#core/select/partnership.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CardThumbnail } from "#panels/cards/CardThumbnail.tsx";
import { ThumbnailGround } from "#panels/cards/ThumbnailGround.tsx";
import { EventSection } from "#panels/events/EventSection.tsx";
import { ClashSection } from "#panels/figures/ClashSection.tsx";
import { FiguresSection, FundingSection } from "#panels/figures/NumberSections.tsx";
import { HubsSection } from "#panels/partnership/HubsSection.tsx";
import { ObjectivesSection } from "#panels/partnership/ObjectivesSection.tsx";
import { PartnershipFacts } from "#panels/partnership/PartnershipFacts.tsx";
import { ResourcesSection } from "#panels/partnership/ResourcesSection.tsx";
import { RolesSection } from "#panels/partnership/RolesSection.tsx";
import { CardHeading } from "#panels/programme/CardHeading.tsx";
import { CardLines } from "#panels/programme/CardLines.tsx";
import { CountryLists } from "#panels/programme/CountryLists.tsx";
import { HelpSection } from "#panels/programme/HelpSection.tsx";
import { SaysWho } from "#panels/saysWho/SaysWho.tsx";
import { ActionPlan, hasPlan } from "#panels/timeline/ActionPlan.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { Section } from "#ui/Section.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";
import { Arriving } from "./Arriving.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import styles from "./OwnPage.module.css";

/** A partnership, network, working group or initiative. */
export function PartnershipPage({ id }: PageProps) {
  const atlas = useAtlas();
  const record = useMemo(() => partnershipRecord(atlas, id), [atlas, id]);
  return record ? <KnownPartnership key={id} record={record} /> : <NotFoundPage />;
}

function KnownPartnership({ record }: { readonly record: PartnershipRecord }) {
  const { card, partnership, roles, programmeRoles, placements, lists, mentions, events, family } = record;
  const atlas = useAtlas();
  const messages = useMessages();
  const { partnership: texts, programme } = messages;
  const hrefOf = useHref();
  const pack = usePack("details");
  const details =
    pack.state === "here" ? cardDetails({ ...pack.tables, participants: atlas.participants }, card) : undefined;
  const listed = lists.flatMap(({ layer, standings }) => [layer, ...standings.flatMap(({ entries }) => entries)]);
  usePageHead({ title: card.name, description: programme.description(card.name, card.summary) });
  return (
    <>
      <Breadcrumb
        label={messages.ui.breadcrumb}
        steps={[{ label: programme.index, href: hrefOf({}, "/programmes") }]}
      />
      <ThumbnailGround />
      <div className={styles.head}>
        <CardHeading name={card.name} acronym={card.acronym} summary={card.summary} citations={card.citations}>
          <PartnershipFacts atlas={atlas} partnership={partnership} />
        </CardHeading>
        <div className={styles.map}>
          <CardThumbnail card={card} place={undefined} />
          {card.listed === "none" && <p>{programme.countries.none}</p>}
        </div>
      </div>
      <div className={styles.parts}>
        <ObjectivesSection objectives={record.objectives} />
        <div className={styles.pair}>
          <div className={styles.stack}>
            <RolesSection atlas={atlas} title={texts.roles.title} roles={roles} />
            <HelpSection atlas={atlas} placements={placements} of="giver" />
          </div>
          <div className={styles.stack}>
            <EventSection title={programme.events} events={events} timeline={{ partnerships: [card.id] }} />
          </div>
        </div>
        {hasPlan(card.id, atlas.workstreams) && (
          <Section title={messages.timeline.plan.title} id="plan">
            <ActionPlan partnership={card.id} />
          </Section>
        )}
        {(family.length > 0 || programmeRoles.length > 0) && (
          <div className={styles.pair}>
            <div className={styles.stack}>
              {family.length > 0 && (
                <Section title={texts.family}>
                  <CardLines cards={family} />
                </Section>
              )}
            </div>
            <div className={styles.stack}>
              <RolesSection atlas={atlas} title={texts.roles.others} roles={programmeRoles} />
            </div>
          </div>
        )}
        <CountryLists atlas={atlas} title={programme.countries.title} lists={lists} mentions={mentions} />
        <Arriving pack={pack} what={card.name}>
          {() =>
            details && (
              <>
                <div className={styles.pair}>
                  <div className={styles.stack}>
                    <FundingSection funding={details.funding} />
                    <FiguresSection figures={details.figures} />
                  </div>
                  <div className={styles.stack}>
                    <HubsSection atlas={atlas} hubs={details.hubs} />
                    <ResourcesSection resources={details.resources} />
                  </div>
                </div>
                <ClashSection questions={details.questions} />
              </>
            )
          }
        </Arriving>
      </div>
      <SaysWho
        atlas={atlas}
        records={[
          card,
          ...[roles, programmeRoles, record.objectives, record.workstreams, record.actions].flat(),
          ...[placements, mentions, events, family].flat(),
          ...listed,
          ...(details?.records ?? []),
        ]}
      />
    </>
  );
}
