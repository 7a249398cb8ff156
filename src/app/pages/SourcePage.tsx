import type { CoreSource } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { CitationBlock } from "#ui/CitationBlock.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { citationText } from "../citationText.ts";
import { Disagreements } from "../Disagreements.tsx";
import type { PageProps } from "../routes.tsx";
import { SourceSupports } from "../sources/SourceSupports.tsx";
import { usePageHead } from "../usePageHead.ts";
import { Arriving } from "./Arriving.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import styles from "./SourcePage.module.css";

/** A source: what is known of the document, what else disagrees with it, and everything that rests on it. */
export function SourcePage({ id }: PageProps) {
  const source = byId(useAtlas().sources).get(id);
  return source ? <KnownSource key={id} source={source} /> : <NotFoundPage />;
}

function KnownSource({ source }: { readonly source: CoreSource }) {
  const { id } = source;
  const texts = useMessages();
  const { sources, citation, ui, dates } = texts;
  const atlas = useAtlas();
  usePageHead({
    title: ui.sourceMark(atlas.citationNumber.get(source.id) ?? 0, source.title),
    description: sources.describe(
      source.title,
      source.publisher ?? citation.noPublisher,
      source.date === undefined ? citation.noDate : dateWords(source.date, dates),
    ),
  });
  const details = usePack("details");
  const number = atlas.citationNumber.get(id) ?? 0;
  return (
    <>
      <Breadcrumb label={ui.breadcrumb} steps={[{ label: sources.title, href: "/sources" }]} />
      <PageTitle>
        <VisuallyHidden>{sources.word} </VisuallyHidden>
        <span className={styles.number}>{number}</span>
        <VisuallyHidden>:</VisuallyHidden> {source.title}
      </PageTitle>
      <div className={styles.columns}>
        <Section title={sources.about}>
          <Arriving pack={details} what={source.title}>
            {(tables) => (
              <>
                <CitationBlock
                  text={citationText({ ...source, ...byId(tables.sources).get(id) }, number, undefined, texts)}
                  labels={{ place: citation.place, leaves: ui.leaves }}
                  titled={false}
                />
                <Disagreements source={id} />
              </>
            )}
          </Arriving>
        </Section>
        <Section title={sources.supports}>
          <SourceSupports source={id} />
        </Section>
      </div>
    </>
  );
}
