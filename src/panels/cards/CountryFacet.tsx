import { byId } from "#core/model/byId.ts";
import { fold } from "#core/select/fold.ts";
import { otherNames } from "#core/select/names.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import styles from "./CardsPanel.module.css";
import { facetPress } from "./facetPress.ts";
import { facetsOffered } from "./facetsOffered.ts";

const matches = (text: string, typed: string): boolean => fold(text).includes(fold(typed.trim()));

/** The countries, by name, in a menu that is narrowed by typing a name of today or then, or a code. */
export function CountryFacet() {
  const { cards } = useMessages();
  const texts = cards.facets;
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const countries = byId(atlas.countries);
  const chosen = filter.countries.map((id) => countries.get(id)?.name ?? id);
  const groups = () => {
    const others = otherNames(atlas);
    const choices = facetsOffered(atlas, filter).country.map(({ value, count, isChosen }) => ({
      id: value,
      label: countries.get(value)?.name ?? value,
      href: hrefOf((now) => facetPress("country", value, now)),
      chosen: isChosen,
      count,
      otherNames: [value, ...(others.get(value) ?? [])].join(" "),
    }));
    return [{ id: "countries", choices: choices.sort((a, b) => (fold(a.label) < fold(b.label) ? -1 : 1)) }];
  };
  return (
    <div className={styles.country}>
      <SelectMenu
        label={texts.country}
        look="field"
        value={chosen.length > 1 ? texts.someCountries(chosen.length) : (chosen[0] ?? texts.anyCountry)}
        multiple
        narrow={{ label: texts.findCountry, nothing: texts.noCountry, matches }}
        groups={groups}
      />
    </div>
  );
}
