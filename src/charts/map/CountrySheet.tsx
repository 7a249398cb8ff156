import { type MapPaints, paintsOf } from "./countryLook.ts";
import { edgeSheets, type Sheet } from "./countrySheets.ts";
import { pale } from "./countryTint.ts";

interface CountrySheetProps {
  readonly sheet: Sheet;
  readonly path: string | undefined;
  readonly paints: MapPaints;
}

/** One sheet; a painter finds it by its name. */
export function CountrySheet({ sheet, path, paints }: CountrySheetProps) {
  const shared = { "data-sheet": sheet, d: path };
  const state = edgeSheets.find((edge) => sheet.endsWith(edge));
  if (state) {
    const { stroke, strokeWidth } = paintsOf({ state }, paints);
    return <path {...shared} {...{ stroke, strokeWidth }} vectorEffect="non-scaling-stroke" />;
  }
  const [pattern, isPale] = sheet.endsWith("dots") ? [paints.dots, sheet !== "dots"] : [paints.gaps, sheet !== "gaps"];
  return <path {...shared} fill={`url(#${pattern})`} fillOpacity={isPale ? pale : undefined} />;
}
