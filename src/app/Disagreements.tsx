import { citationsOf } from "#core/model/citation.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { usePack } from "#state/usePack.ts";
import { Link } from "#ui/Link.tsx";
import styles from "./Disagreements.module.css";

/** The questions in which a source has a say and that sources answer differently; nothing where there are none. */
export function Disagreements({ source }: { readonly source: string }) {
  const { citation } = useMessages();
  const details = usePack("details");
  if (details.state !== "here") return null;
  const { claims, clashes } = details.tables;
  const disputed = new Set(
    claims.filter((claim) => citationsOf(claim).some((cited) => cited.source === source)).map(({ clash }) => clash),
  );
  const questions = clashes.filter(({ id }) => disputed.has(id));
  if (questions.length === 0) return null;
  return (
    <div className={styles.disagreements}>
      <p>{citation.disagrees}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ul role="list">
        {questions.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/figures#${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
