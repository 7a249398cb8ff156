import { byId } from "#core/model/byId.ts";
import type { Citation } from "#core/model/records.ts";
import { useAtlas } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./Card.module.css";
import { sourceWords } from "./cardWords.ts";

/** Who says so: the first source by name, and the numbers of all. */
export function CardSource({ citations }: { readonly citations: readonly Citation[] }) {
  const source = byId(useAtlas().sources).get(citations[0]?.source ?? "");
  return (
    <p className={styles.source}>
      {source && <Link to={`/sources/${source.id}`}>{sourceWords(source)}</Link>} <SourceMarks citations={citations} />
    </p>
  );
}
