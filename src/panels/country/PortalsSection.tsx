import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { CountryId, Portal, PortalDate } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

interface PortalsSectionProps {
  readonly atlas: Atlas;
  readonly country: CountryId;
}

/** A country's data portals: each dated entry with what its date is, then those of the registry of today. */
export function PortalsSection({ atlas, country }: PortalsSectionProps) {
  const messages = useMessages();
  const texts = messages.country.portals;
  const dated = atlas.portalDates.filter((portal) => portal.country === country);
  const listed = atlas.portals.filter((portal) => portal.country === country);
  if (dated.length + listed.length === 0) return null;
  const named = ({ name, url }: Pick<Portal | PortalDate, "name" | "url">) =>
    url === undefined ? (
      name
    ) : (
      <ExternalLink href={url} leaves={messages.ui.leaves}>
        {name}
      </ExternalLink>
    );
  return (
    <Section title={texts.title} note={texts.note}>
      <LineList
        lines={[
          ...dated.map((portal) => ({
            id: portal.id,
            lead: dateWords(portal.date, messages.dates),
            text: (
              <>
                {named(portal)} <SourceMarks citations={citationsOf(portal)} />
              </>
            ),
            note: byId(atlas.layers).get(portal.layer)?.dateMeans,
          })),
          ...listed.map((portal) => ({
            id: portal.id,
            lead: texts.registry,
            text: (
              <>
                {named(portal)} <SourceMarks citations={citationsOf(portal)} />
              </>
            ),
            note: [texts.scope[portal.scope], texts.status[portal.status], portal.owner, portal.software]
              .filter((part) => part !== undefined)
              .join("; "),
          })),
        ]}
      />
    </Section>
  );
}
