import { useMessages } from "#i18n/MessagesContext.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import styles from "./SupportList.module.css";
import type { Support, SupportGroup } from "./supports.ts";

/** Records of a table up to which all are shown at once. */
const few = 12;

function Supports({ supports }: { readonly supports: readonly Support[] }) {
  const { sources } = useMessages();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
    <ul role="list" className={styles.list}>
      {supports.map(({ key, label, href, locator, beside }) => (
        <li key={key}>
          {href === undefined ? label : <Link to={href}>{label}</Link>}
          {(locator !== undefined || beside) && (
            <small className={styles.place}>
              {[locator, beside ? sources.also : undefined].filter(Boolean).join("; ")}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The records of a table that rest on a source; a long list opens at a press. */
export function SupportList({ group: { table, supports } }: { readonly group: SupportGroup }) {
  const { sources } = useMessages();
  const heading = (
    <>
      {sources.tables[table]} <span className={styles.count}>{supports.length}</span>
    </>
  );
  if (supports.length > few)
    return (
      <Disclosure summary={heading}>
        <Supports supports={supports} />
      </Disclosure>
    );
  return (
    <section className={styles.group}>
      <h3>{heading}</h3>
      <Supports supports={supports} />
    </section>
  );
}
