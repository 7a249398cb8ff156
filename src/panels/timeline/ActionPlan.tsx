import { planTime } from "#core/layout/timeline/planTime.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Action, Partnership, PartnershipId } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./ActionPlan.module.css";

interface ActionPlanProps {
  readonly partnership: PartnershipId;
}

/** The fuller form of the Partnership's plan, from which its web page was drawn. */
const fullerForm = "pod-eoi-delivery";

/** Neither the web page nor the fuller form states it: it stands in what came of the plan. */
const isLater = (action: Action): boolean =>
  action.foundingDocument === "no" && !citationsOf(action).some(({ source }) => source === fullerForm);

/** Whether a partnership has a plan to show. */
export const hasPlan = (id: PartnershipId, workstreams: readonly { readonly partnership: PartnershipId }[]): boolean =>
  workstreams.some(({ partnership }) => partnership === id);

/** The date of an action in words: of a plan's year, what it comes to by the sourced launch; or that there is none. */
function DateOf({ action, partnership }: { readonly action: Action; readonly partnership: Partnership }) {
  const { timeline, dates } = useMessages();
  const { plan: texts, lanes } = timeline;
  if (action.date !== undefined) return dateWords(action.date, dates);
  if (action.planYear === undefined) {
    return (
      <>
        <span className={styles.quiet}>{texts.undated}</span>{" "}
        {action.dateWords !== undefined && <small>“{action.dateWords}”</small>}
      </>
    );
  }
  const derived = planTime(parseEdtf(partnership.start), action.planYear, action.planQuarter);
  return (
    <>
      {lanes.planTime(action.planYear, action.planQuarter)}{" "}
      {derived && <small>{texts.derived(dateWords(derived, dates))}</small>}
    </>
  );
}

/** A partnership's plan as a table: workstream, action, target, date, and whether its founding document states it. */
export function ActionPlan({ partnership: id }: ActionPlanProps) {
  const { plan: texts } = useMessages().timeline;
  const atlas = useAtlas();
  const partnership = byId(atlas.partnerships).get(id);
  const workstreams = atlas.workstreams.filter((one) => one.partnership === id);
  const names = new Map(workstreams.map(({ id: workstream, name }) => [workstream, name]));
  const actions = workstreams.flatMap((one) => atlas.actions.filter(({ workstream }) => workstream === one.id));
  if (!partnership || actions.length === 0) return null;
  const isPod = id === "pod";
  const stated = isPod ? texts.pod : texts.other;
  const later = actions.filter(({ foundingDocument }) => foundingDocument === "no").length;
  const targetOf = ({ target, targetMax, targetUnit }: Action) =>
    target === undefined ? undefined : texts.targetOf(target, targetMax, targetUnit ?? "");
  const statedIn = (action: Action) => (isPod && isLater(action) ? texts.later : stated[action.foundingDocument]);
  const columns: readonly Column<Action>[] = [
    {
      id: "workstream",
      label: texts.workstream,
      cell: ({ workstream }) => names.get(workstream),
      width: "16%",
      wide: true,
    },
    {
      id: "action",
      label: texts.action,
      header: true,
      cell: (action) => (
        <span className={styles.action}>
          {action.summary} <SourceMarks citations={citationsOf(action)} />
          {action.note !== undefined && <small>{action.note}</small>}
          <small className={styles.brief}>
            {names.get(action.workstream)} · {action.target !== undefined && `${targetOf(action)} · `}
            <DateOf action={action} partnership={partnership} /> · {statedIn(action)}
          </small>
        </span>
      ),
    },
    {
      id: "target",
      label: texts.target,
      cell: (action) => targetOf(action) ?? <span className={styles.quiet}>{texts.noTarget}</span>,
      width: "14%",
      wide: true,
    },
    {
      id: "date",
      label: texts.date,
      cell: (action) => <DateOf action={action} partnership={partnership} />,
      width: "18%",
      wide: true,
    },
    {
      id: "stated",
      label: texts.stated,
      cell: statedIn,
      width: "14%",
      wide: true,
    },
  ];
  return (
    <div className={styles.plan}>
      <p className={styles.note}>{(isPod ? texts.note : texts.otherNote)(actions.length - later, later)}</p>
      <DataTable
        caption={texts.caption(partnership.name)}
        captionHidden
        columns={columns}
        rows={actions}
        rowKey={({ id: action }) => action}
      />
    </div>
  );
}
