import { citationsOf } from "#core/model/citation.ts";
import type { Resource } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** What a partnership's site links to. */
export function ResourcesSection({ resources }: { readonly resources: readonly Resource[] }) {
  const messages = useMessages();
  const texts = messages.partnership.resources;
  if (resources.length === 0) return null;
  return (
    <Section title={texts.title} note={texts.note}>
      <LineList
        lines={resources.map((resource) => ({
          id: resource.id,
          text: (
            <>
              <ExternalLink href={resource.url} leaves={messages.ui.leaves}>
                {resource.title}
              </ExternalLink>{" "}
              <SourceMarks citations={citationsOf(resource)} />
            </>
          ),
          note: resource.summary,
        }))}
      />
    </Section>
  );
}
