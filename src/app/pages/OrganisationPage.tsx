import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Organisation, SourceId } from "#core/model/records.ts";
import { citedWords } from "#core/select/citedWords.ts";
import { countryLists } from "#core/select/countryLists.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CountryLinks } from "#panels/country/CountryLinks.tsx";
import { EventSection } from "#panels/events/EventSection.tsx";
import { RolesOfOrganisation } from "#panels/partnership/RolesOfOrganisation.tsx";
import { CardHeading } from "#panels/programme/CardHeading.tsx";
import { CountryLists } from "#panels/programme/CountryLists.tsx";
import { NamesSection } from "#panels/programme/NamesSection.tsx";
import { SaysWho } from "#panels/saysWho/SaysWho.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { FactList } from "#ui/FactList.tsx";
import { SourceMark } from "#ui/SourceMark.tsx";
import type { PageProps } from "../routes.tsx";
import { usePageHead } from "../usePageHead.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import styles from "./OwnPage.module.css";

/** An organisation: its kind, its headquarters where a source says them, its roles. */
export function OrganisationPage({ id }: PageProps) {
  const organisation = byId(useAtlas().organisations).get(id);
  return organisation ? <KnownOrganisation key={id} organisation={organisation} /> : <NotFoundPage />;
}

function KnownOrganisation({ organisation }: { readonly organisation: Organisation }) {
  const { id, name, acronym, kind, country, countryBasis } = organisation;
  const atlas = useAtlas();
  const messages = useMessages();
  const texts = messages.organisation;
  const hrefOf = useHref();
  const pack = usePack("details");
  const names =
    pack.state === "here" ? pack.tables.translations.find((translation) => translation.id === `org:${id}`) : undefined;
  const roles = atlas.roles.filter((role) => role.organisation === id);
  const events = atlas.events.filter((event) => event.organisation === id);
  const lists = countryLists(atlas, (layer) => layer.organisation === id);
  const listed = lists.flatMap(({ layer, standings }) => [layer, ...standings.flatMap(({ entries }) => entries)]);
  const sources = byId(atlas.sources);
  const home = byId(atlas.countries).get(country ?? "");
  usePageHead({ title: texts.pageTitle(name), description: texts.description(name, kind, roles.length) });
  return (
    <>
      <Breadcrumb
        label={messages.ui.breadcrumb}
        steps={[{ label: messages.programme.index, href: hrefOf({}, "/programmes") }]}
      />
      <div className={styles.parts}>
        <CardHeading
          name={name}
          acronym={acronym}
          summary={texts.sentence(kind, roles.length)}
          citations={citationsOf(organisation)}
        >
          <FactList
            facts={[
              { term: texts.facts.kind, value: kind },
              {
                term: texts.facts.headquarters,
                value: home ? <CountryLinks countries={[home]} /> : texts.noHeadquarters,
              },
              ...(countryBasis === undefined
                ? []
                : [{ term: texts.facts.basis, value: <CitedWords text={countryBasis} sources={sources} /> }]),
            ]}
          />
        </CardHeading>
        <RolesOfOrganisation atlas={atlas} roles={roles} />
        <EventSection title={texts.events} events={events} />
        <CountryLists atlas={atlas} title={texts.lists} lists={lists} mentions={[]} />
        <NamesSection names={names} />
      </div>
      <SaysWho atlas={atlas} records={[organisation, ...roles, ...events, ...listed, ...(names ? [names] : [])]} />
    </>
  );
}

interface CitedWordsProps {
  readonly text: string;
  readonly sources: ReadonlyMap<SourceId, unknown>;
}

/** Words, with the number of each source where they name it. */
const CitedWords = ({ text, sources }: CitedWordsProps) =>
  citedWords(text, (id) => sources.has(id)).map((part) =>
    typeof part === "string" ? part : <SourceMark key={part.source} source={part.source} />,
  );
