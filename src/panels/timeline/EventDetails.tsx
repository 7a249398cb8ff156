import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { AtlasEvent } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { belongingsOf } from "./belongings.ts";
import styles from "./DetailsBox.module.css";
import { placeWords } from "./itemWords.ts";

/** All that is known of an event: when, in the source's own words too, where, whether it was held, and who says so. */
export function EventDetails({ event }: { readonly event: AtlasEvent }) {
  const messages = useMessages();
  const { details: texts, status } = messages.timeline;
  const atlas = useAtlas();
  const hrefOf = useHref();
  const place = placeWords(event, atlas, messages);
  const citations = citationsOf(event);
  return (
    <dl className={styles.facts}>
      <dt>{texts.when}</dt>
      <dd>
        {dateWords(event.date, messages.dates)}
        <span className={styles.words}>{texts.words(event.dateWords)}</span>
      </dd>
      {place !== undefined && (
        <>
          <dt>{texts.where}</dt>
          <dd>
            {event.country === undefined ? (
              place
            ) : (
              <Link to={hrefOf({ event: undefined }, `/countries/${event.country}`)}>{place}</Link>
            )}
          </dd>
        </>
      )}
      <dt>{texts.stands}</dt>
      <dd>{event.status === "held" ? status.held : `${status[event.status]}. ${messages.events.statusNote}`}</dd>
      <Belongings event={event} />
      {event.note !== undefined && (
        <>
          <dt>{texts.note}</dt>
          <dd>{event.note}</dd>
        </>
      )}
      <dt>{texts.says}</dt>
      <dd>
        {citations.map(({ source, locator }) => (
          <span key={`${source} ${locator ?? ""}`} className={styles.words}>
            <Link to={hrefOf({ event: undefined }, `/sources/${source}`)}>
              {byId(atlas.sources).get(source)?.title ?? source}
            </Link>
            {locator === undefined ? "" : `, ${locator}`} <SourceMarks citations={[{ source, locator }]} />
          </span>
        ))}
      </dd>
    </dl>
  );
}

/** The partnership, the programme and the organisation an event belongs to, as links to their pages. */
function Belongings({ event }: { readonly event: AtlasEvent }) {
  const { details: texts } = useMessages().timeline;
  const atlas = useAtlas();
  const hrefOf = useHref();
  const all = belongingsOf(event, atlas);
  if (all.length === 0) return null;
  return (
    <>
      <dt>{texts.belongs}</dt>
      <dd>
        {all.map(({ name, path }) => (
          <Link key={path} to={hrefOf({ event: undefined }, path)}>
            {name}
          </Link>
        ))}
      </dd>
    </>
  );
}
