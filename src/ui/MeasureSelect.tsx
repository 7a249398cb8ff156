import { SelectMenu, type SelectMenuProps } from "./SelectMenu.tsx";

/** The measure of a map, in a box: "Measure: founding map". */
export const MeasureSelect = (props: Omit<SelectMenuProps, "look" | "multiple">) => (
  <SelectMenu {...props} look="field" />
);
