import type { Atlas } from "#core/model/atlas.ts";
import type { ChoiceGroup } from "#ui/choice.ts";

interface Labels {
  readonly regions: string;
  readonly countries: string;
}

type Chosen = (kind: "region" | "country", id: string) => { readonly href: string; readonly chosen: boolean };

/** Regions, then countries by name, each found by its code and its other names too. */
export function placeChoices(atlas: Atlas, labels: Labels, chosen: Chosen): readonly ChoiceGroup[] {
  const otherNames = new Map<string, string>();
  for (const { country, name } of atlas.names) otherNames.set(country, `${otherNames.get(country) ?? ""} ${name}`);
  const countries = [...atlas.countries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    {
      id: "regions",
      label: labels.regions,
      choices: atlas.regions
        .filter(({ scheme }) => scheme !== "FY2026")
        .map(({ id, name }) => ({ id, label: name, ...chosen("region", id) })),
    },
    {
      id: "countries",
      label: labels.countries,
      choices: countries.map(({ id, name }) => ({
        id,
        label: name,
        otherNames: `${id}${otherNames.get(id) ?? ""}`,
        ...chosen("country", id),
      })),
    },
  ];
}
