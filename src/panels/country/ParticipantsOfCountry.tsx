import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { CountryId, Participant } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

interface ParticipantsOfCountryProps {
  readonly atlas: Atlas;
  readonly country: CountryId;
  readonly participants: readonly Participant[];
}

/** Who from a country took part in a peer-learning cohort. */
export function ParticipantsOfCountry({ atlas, country, participants }: ParticipantsOfCountryProps) {
  const title = useMessages().country.participants;
  const hrefOf = useHref();
  const own = participants.filter((participant) => participant.country === country);
  if (own.length === 0) return null;
  return (
    <Section title={title}>
      <LineList
        lines={own.map((participant) => ({
          id: participant.id,
          text: (
            <>
              {participant.name} <SourceMarks citations={citationsOf(participant)} />
            </>
          ),
          note: (
            <>
              <Link to={hrefOf({}, `/programmes/${participant.cohort}`)}>
                {byId(atlas.cohorts).get(participant.cohort)?.name}
              </Link>
              {participant.organisations !== undefined && `; ${participant.organisations}`}
            </>
          ),
        }))}
      />
    </Section>
  );
}
