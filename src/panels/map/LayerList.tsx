import { yearInterval } from "#core/model/interval.ts";
import type { Layer } from "#core/model/records.ts";
import { toggled } from "#core/model/toggled.ts";
import { shownLayers } from "#core/select/shownLayers.ts";
import { hadEntered } from "#core/select/standingAt.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { CheckLink } from "#ui/CheckLink.tsx";
import { Link } from "#ui/Link.tsx";
import styles from "./LayerList.module.css";

/** The layers that are counted: each may be left out, or mapped alone. */
export function LayerList({ year }: { readonly year: number }) {
  const { layerList: texts } = useMessages().mapPage;
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const counted = shownLayers(atlas, filter).map(({ id }) => id);
  const formal = atlas.layers.filter((layer) => layer.formal);
  const others = atlas.layers.filter((layer) => !layer.formal && counted.includes(layer.id));
  const isDefault = (ids: readonly string[]) =>
    ids.length === formal.length && formal.every(({ id }) => ids.includes(id));
  const moment = yearInterval(year).end;
  const entered = ({ id }: Layer) =>
    [...(atlas.standings.get(id)?.values() ?? [])].filter((standing) => hadEntered(standing, moment)).length;
  return (
    <section className={styles.layers}>
      <header>
        <h3>{texts.title(counted.length)}</h3>
        <p>{texts.hint(year)}</p>
      </header>
      <ul>
        {[...formal, ...others].map((layer) => {
          const next = toggled(counted, layer.id);
          return (
            <li key={layer.id}>
              <CheckLink
                label={layer.short}
                checked={counted.includes(layer.id)}
                href={hrefOf({ layers: isDefault(next) ? [] : next })}
                count={entered(layer)}
                tabIndex={0}
              />
              <Link
                className={styles.alone}
                to={hrefOf({ measure: "layer", layers: [layer.id] })}
                aria-label={texts.alone(layer.name)}
              >
                {texts.map}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
