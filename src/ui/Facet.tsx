import { useId, useState } from "react";
import { CheckLink } from "./CheckLink.tsx";
import styles from "./Facet.module.css";

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** The same view with this value added or taken away; asked for once the value is shown. */
  readonly href: () => string;
  /** How many one would get. */
  readonly count: number;
  readonly chosen: boolean;
}

interface FacetProps {
  /** The field, for those who look for it in the page. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly FacetValue[];
  /** Values shown before "n more". One that is chosen is always shown. */
  readonly first?: number;
  readonly moreLabel: (hidden: number) => string;
  readonly fewerLabel: string;
}

/** A field one can filter by: its values as checkboxes with counts, those without a result greyed in their place. */
export function Facet({ name, legend, values, first = 7, moreLabel, fewerLabel }: FacetProps) {
  const [whole, setWhole] = useState(false);
  const list = useId();
  const shown = values.filter((value, i) => whole || i < first || value.chosen);
  const hidden = values.length - shown.length;
  return (
    <fieldset className={styles.facet} data-facet={name}>
      <legend className={styles.legend}>{legend}</legend>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ul role="list" id={list} className={styles.values}>
        {shown.map(({ id, label, href, count, chosen }) => (
          <li key={id}>
            <CheckLink
              value={id}
              label={label}
              count={count}
              checked={chosen}
              href={count > 0 || chosen ? href() : undefined}
            />
          </li>
        ))}
      </ul>
      {(hidden > 0 || whole) && values.length > first && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={whole}
          aria-controls={list}
          onClick={() => setWhole(!whole)}
        >
          {whole ? fewerLabel : moreLabel(hidden)}
        </button>
      )}
    </fieldset>
  );
}
