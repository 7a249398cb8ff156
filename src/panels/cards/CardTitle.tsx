import type { Card } from "#core/model/card.ts";
import { useHref } from "#state/hooks.ts";
import { useLinkTo } from "#ui/Link.tsx";
import styles from "./CardTitle.module.css";
import { cardPath } from "./cardPath.ts";

interface CardTitleProps {
  readonly card: Card;
  /** Whether its link covers the box around it. */
  readonly stretched?: boolean;
}

/** The name of a card, a link to its page, and its acronym where that says more. */
export function CardTitle({ card, stretched = false }: CardTitleProps) {
  const hrefOf = useHref();
  const linkTo = useLinkTo();
  return (
    <>
      <a href={linkTo(hrefOf({}, cardPath(card)))} className={stretched ? styles.stretched : styles.link}>
        {card.name}
      </a>
      {card.acronym !== undefined && card.acronym !== card.name && (
        <>
          {" "}
          <span className={styles.acronym}>{card.acronym}</span>
        </>
      )}
    </>
  );
}
