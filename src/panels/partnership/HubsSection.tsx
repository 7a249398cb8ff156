import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Hub } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** Regional hubs; who hosts one is said only where a source names the host. */
export function HubsSection({ atlas, hubs }: { readonly atlas: Atlas; readonly hubs: readonly Hub[] }) {
  const messages = useMessages();
  const texts = messages.partnership.hubs;
  const hrefOf = useHref();
  if (hubs.length === 0) return null;
  return (
    <Section title={texts.title} note={texts.note}>
      <LineList
        lines={hubs.map((hub) => ({
          id: hub.id,
          lead: hub.region ?? (hub.countries === undefined ? undefined : texts.covers(hub.countries.length)),
          text: (
            <>
              {hub.host ?? texts.noHost}
              {hub.country !== undefined && (
                <>
                  {", "}
                  <Link to={hrefOf({}, `/countries/${hub.country}`)}>
                    {byId(atlas.countries).get(hub.country)?.name}
                  </Link>
                </>
              )}{" "}
              <SourceMarks citations={citationsOf(hub)} />
            </>
          ),
          note: hub.date === undefined ? undefined : dateWords(hub.date, messages.dates),
        }))}
      />
    </Section>
  );
}
