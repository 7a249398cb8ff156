import type { Filter } from "../filter.ts";
import { type Codec, type Invalid, idsOf, listed } from "./codec.ts";
import { idIn, type Vocabulary } from "./vocabulary.ts";

const plain = ["founding", "programmes", "income"] as const;

/** Measure and layers that belong together, and the layers that this measure has no use for. */
interface Chosen {
  readonly patch: Pick<Filter, "measure" | "layers" | "indicator">;
  readonly unused: readonly string[];
}

const chosen = (measure: Filter["measure"], layers: readonly string[] = [], indicator?: string): Chosen["patch"] => ({
  measure,
  layers,
  indicator,
});

/** What layers without a measure mean: none the founding map, one that layer, more their count. */
const byLayers = (layers: readonly string[]): Chosen => ({
  patch: layers.length === 0 ? chosen("founding") : chosen(layers.length === 1 ? "layer" : "layers", layers),
  unused: [],
});

function byMeasure(measure: string, layers: readonly string[], vocabulary: Vocabulary): Chosen | undefined {
  if (measure === "layers") return { patch: chosen("layers", layers), unused: [] };
  if (measure === "layer")
    return layers.length === 0 ? undefined : { patch: chosen("layer", layers.slice(0, 1)), unused: layers.slice(1) };
  const known = plain.find((each) => each === measure);
  if (known) return { patch: chosen(known), unused: layers };
  const indicator = idIn(vocabulary.indicators, measure);
  return indicator === undefined ? undefined : { patch: chosen("indicator", [], indicator), unused: layers };
}

/** `layer=` and `measure=`: what the map is coloured by. */
export const measureCodec: Codec = {
  keys: ["layer", "measure"],
  read: (texts, vocabulary) => {
    const { ids, invalid } = idsOf("layer", listed(texts("layer")), (text) => idIn(vocabulary.layers, text));
    const [text, ...more] = texts("measure").filter((each) => each !== "");
    const known = text === undefined ? undefined : byMeasure(text.toLowerCase(), ids, vocabulary);
    const { patch, unused } = known ?? byLayers(ids);
    const wrong: Invalid[] = [
      ...invalid,
      ...unused.map((value): Invalid => ({ key: "layer", value, reason: "unused" })),
    ];
    if (text !== undefined && !known) wrong.push({ key: "measure", value: text, reason: "unknown" });
    wrong.push(...more.map((value): Invalid => ({ key: "measure", value, reason: "repeated" })));
    return { patch, invalid: wrong };
  },
  write: ({ measure, layers, indicator }) => {
    const names = [...new Set(layers)].sort().join("~");
    if (measure === "founding") return [];
    if (measure === "layer") return [["layer", names]];
    if (measure === "indicator") return [["measure", indicator ?? ""]];
    return measure === "layers" && names !== ""
      ? [
          ["layer", names],
          ["measure", measure],
        ]
      : [["measure", measure]];
  },
};
