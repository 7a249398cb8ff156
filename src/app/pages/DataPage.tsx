import { licencesOf } from "#core/select/licences.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { FactList } from "#ui/FactList.tsx";
import { Link } from "#ui/Link.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import { usePageHead } from "../usePageHead.ts";
import styles from "./DataPage.module.css";
import { DataTables } from "./DataTables.tsx";
import { DataVersions } from "./DataVersions.tsx";
import { dataFile } from "./dataFile.ts";

/** The data: download, schema, licence, how to cite and how to add a record. */
export function DataPage() {
  const messages = useMessages();
  const texts = messages.dataPage;
  const atlas = useAtlas();
  const hrefOf = useHref();
  const date = dateWords(atlas.created, messages.dates);
  const licences = licencesOf(atlas.sources);
  usePageHead({ title: texts.title, description: texts.description });
  return (
    <div className={styles.page}>
      <PageTitle>{texts.title}</PageTitle>
      <p className={styles.lead}>{texts.lead}</p>
      <FactList
        facts={[
          { term: texts.facts.version, value: atlas.version },
          { term: texts.facts.created, value: date },
          { term: texts.facts.tables, value: Object.keys(texts.tables).length },
          { term: texts.facts.licence, value: texts.licence },
        ]}
      />
      <Section title={texts.download.title} note={texts.download.note} id="download">
        <p className={styles.package}>
          <a href={dataFile("datapackage.json")} download>
            {texts.download.package}
          </a>
        </p>
        <DataTables />
      </Section>
      <div className={styles.pair}>
        <Section title={texts.schema.title} id="schema">
          <ul className={styles.points}>
            {texts.schema.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Section>
        <Section title={texts.add.title} id="add">
          <ol className={styles.points}>
            {texts.add.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
        <Section title={texts.cite.title} id="cite">
          <div className={styles.points}>
            <p className={styles.citation}>{texts.cite.text(atlas.version, date)}</p>
            <p>{texts.cite.more}</p>
            <p>{texts.cite.odb}</p>
          </div>
        </Section>
        <Section title={texts.changes.title} note={texts.changes.note} id="changes">
          <DataVersions />
        </Section>
      </div>
      <Section title={texts.licences.title} id="licence">
        <div className={styles.points}>
          <p>{texts.licences.own}</p>
          <p>{texts.licences.sources}</p>
          <p>
            <Link to={hrefOf({}, "/sources")}>{texts.licences.way}</Link>
          </p>
        </div>
        <div className={styles.licences}>
          <DataTable
            caption={texts.licences.caption}
            columns={[
              {
                id: "licence",
                label: texts.licences.name,
                header: true,
                cell: ({ licence }) => licence ?? texts.licences.none,
              },
              { id: "count", label: texts.licences.count, align: "end", width: "6rem", cell: ({ count }) => count },
            ]}
            rows={licences}
            rowKey={({ licence }) => licence ?? ""}
          />
        </div>
      </Section>
    </div>
  );
}
