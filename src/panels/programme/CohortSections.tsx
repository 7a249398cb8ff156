import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Cohort, CohortActivity, Participant } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./CohortSections.module.css";

/** What a cohort did or planned, and what was to come of it. */
export function CohortActivities({ activities }: { readonly activities: readonly CohortActivity[] }) {
  const messages = useMessages();
  const texts = messages.programme.activities;
  return (["activity", "output"] as const).map((kind) => {
    const own = activities.filter((one) => one.kind === kind);
    if (own.length === 0) return null;
    return (
      <Section key={kind} title={kind === "activity" ? texts.title : texts.outputs} note={texts.note}>
        <LineList
          lines={own.map((one) => ({
            id: one.id,
            lead: (
              <span className={styles.status} data-status={one.status}>
                {texts.statuses[one.status]}
              </span>
            ),
            text: (
              <>
                {one.title} <SourceMarks citations={citationsOf(one)} />
              </>
            ),
            note: one.date === undefined ? messages.dates.unknown : dateWords(one.date, messages.dates),
          }))}
        />
      </Section>
    );
  });
}

interface CohortParticipantsProps {
  readonly atlas: Atlas;
  readonly cohort: Cohort;
  readonly participants: readonly Participant[];
}

/** Who took part, with the country only where the source states it. */
export function CohortParticipants({ atlas, cohort, participants }: CohortParticipantsProps) {
  const texts = useMessages().programme.participants;
  const hrefOf = useHref();
  if (participants.length === 0) return null;
  return (
    <Section title={texts.title} note={texts.note(participants.length, cohort.participants)}>
      <LineList
        lines={participants.map((one) => ({
          id: one.id,
          lead:
            one.country === undefined ? (
              texts.noCountry
            ) : (
              <Link to={hrefOf({}, `/countries/${one.country}`)}>{byId(atlas.countries).get(one.country)?.name}</Link>
            ),
          text: (
            <>
              {one.name} <SourceMarks citations={citationsOf(one)} />
            </>
          ),
          note: [one.organisations, one.about].filter((part) => part !== undefined).join("; ") || undefined,
        }))}
      />
    </Section>
  );
}
