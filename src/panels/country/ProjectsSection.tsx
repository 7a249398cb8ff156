import type { Atlas } from "#core/model/atlas.ts";
import type { CountryId, Project } from "#core/model/records.ts";
import { reported } from "#core/model/reported.ts";
import { citationsIn } from "#core/select/citationsIn.ts";
import { projectsOf } from "#core/select/country/projectsOf.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./ProjectsSection.module.css";

interface ProjectsSectionProps {
  readonly atlas: Atlas;
  readonly country: CountryId;
}

const cents = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The World Bank's open data projects for a country; what is not reported is said in words. */
export function ProjectsSection({ atlas, country }: ProjectsSectionProps) {
  const texts = useMessages().country.projects;
  const { projects, sum, known, shared } = projectsOf(atlas.projects, country);
  if (projects.length === 0) return null;
  const statusOf = (project: Project): string => {
    const years = reported(project.closed);
    return project.status === "closed" && years
      ? texts.closedIn(years)
      : texts.statuses[project.status ?? "not reported"];
  };
  const codesOf = (project: Project): string =>
    [...(reported(project.numbers) ?? []), ...(reported(project.funding) ?? [])].join(", ");
  const columns: readonly Column<Project>[] = [
    {
      id: "project",
      label: texts.project,
      header: true,
      cell: (project) => {
        const [title, countries = []] = [reported(project.title), reported(project.countries)];
        const lines = [title === undefined ? "" : placeOf(project, title), codesOf(project), reported(project.note)];
        return (
          <>
            <span lang="en">{title ?? texts.untitled}</span>
            <span className={styles.codes}>
              {[...lines, countries.length > 1 ? texts.together(countries.length) : ""].filter(Boolean).join("; ")}
            </span>
          </>
        );
      },
    },
    { id: "status", label: texts.status, width: "30%", cell: statusOf },
    {
      id: "amount",
      label: texts.amount,
      align: "end",
      width: "24%",
      cell: (project) => {
        const amount = reported(project.amount);
        return amount === undefined ? (
          <span className={styles.missing}>{texts.notReported}</span>
        ) : (
          cents.format(amount)
        );
      },
    },
  ];
  return (
    <Section
      title={texts.title}
      note={
        <>
          {texts.note(projects.length)} <SourceMarks citations={citationsIn(projects)} />
        </>
      }
    >
      <DataTable
        caption={texts.caption}
        captionHidden
        columns={columns}
        rows={projects}
        rowKey={({ id }) => id}
        foot={
          projects.length > 1 && sum !== undefined ? (
            <tr>
              <th scope="row" colSpan={2}>
                {texts.sum(known, projects.length)}
              </th>
              <td data-align="end">{cents.format(sum)}</td>
            </tr>
          ) : undefined
        }
      />
      {sum === undefined && !shared && <p className={styles.foot}>{texts.noSum}</p>}
      {shared && <p className={styles.foot}>{texts.leftOut}</p>}
      <p className={styles.foot}>{texts.funding}</p>
    </Section>
  );
}

/** The place in the source where its title does not say it already. */
const placeOf = ({ place }: Project, title: string): string => (title.includes(place) ? "" : place);
