import { PastedBuilder } from "#embed/builder/PastedBuilder.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CodeBlock } from "#ui/CodeBlock.tsx";
import { DataTable } from "#ui/DataTable.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import { usePageHead } from "../usePageHead.ts";
import styles from "./EmbeddingPage.module.css";

/** How to put a view of the atlas into another page: code, addresses, options, heights. */
export function EmbeddingPage() {
  const { embedding: texts } = useMessages();
  const { code, views, options, pinned, heights, policy } = texts;
  usePageHead({ title: texts.title, description: texts.description });
  return (
    <div className={styles.page}>
      <PageTitle>{texts.title}</PageTitle>
      <p className={styles.lead}>{texts.lead}</p>
      <Section title={code.title} id="code">
        <PastedBuilder />
      </Section>
      <Section title={views.title} note={views.note} id="views">
        <DataTable
          caption={views.caption}
          captionHidden
          rows={views.rows}
          rowKey={({ address }) => address}
          columns={[
            {
              id: "address",
              label: views.address,
              header: true,
              width: "40%",
              cell: ({ address }) => <code>{address}</code>,
            },
            { id: "shows", label: views.shows, cell: ({ shows }) => shows },
          ]}
        />
      </Section>
      <Section title={options.title} id="options">
        <DataTable
          caption={options.caption}
          captionHidden
          rows={options.rows}
          rowKey={({ key }) => key}
          columns={[
            { id: "key", label: options.key, header: true, width: "40%", cell: ({ key }) => <code>{key}</code> },
            { id: "means", label: options.means, cell: ({ means }) => means },
          ]}
        />
      </Section>
      <Section title={pinned.title} id="pinned">
        <div className={styles.prose}>
          {pinned.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Section>
      <Section title={heights.title} id="heights">
        <div className={styles.prose}>
          {heights.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>{heights.formsLabel}:</p>
        </div>
        <CodeBlock>{heights.forms.join("\n")}</CodeBlock>
      </Section>
      <Section title={policy.title} id="policy">
        <div className={styles.prose}>
          {policy.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Section>
    </div>
  );
}
