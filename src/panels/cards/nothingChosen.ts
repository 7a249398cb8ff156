import { defaultFilter } from "#core/model/defaultFilter.ts";
import { narrowing } from "#core/model/narrowing.ts";

/** Takes back everything that narrows the cards, and leaves how they are shown. */
export const nothingChosen = narrowing(defaultFilter);
