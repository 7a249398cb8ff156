import { useMemo } from "react";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import styles from "./Stories.module.css";
import { stepPlace } from "./stepPlace.ts";
import type { StoryStep } from "./story.ts";

/** Says where a step no longer matches the data; nothing where it does. */
export function StepDoubts({ step }: { readonly step: StoryStep }) {
  const atlas = useAtlas();
  const { doubts } = useMessages().stories;
  const place = useMemo(() => stepPlace(step, vocabularyOf(atlas)), [step, atlas]);
  const lines = [
    ...(place ? [] : [doubts.gone]),
    ...(place && place.lost.length > 0 ? [doubts.lost(place.lost)] : []),
    ...(step.dataVersion === atlas.version ? [] : [doubts.version(step.dataVersion, atlas.version)]),
  ];
  return lines.length === 0 ? null : <p className={styles.doubts}>{lines.join(" ")}</p>;
}
