import { type ComponentType, useEffect, useRef, useState } from "react";
import { useFrugal } from "#state/frugal.ts";
import { Link } from "#ui/Link.tsx";
import { loadStepDrawing } from "./loadStoryWay.tsx";
import styles from "./StorySteps.module.css";
import type { StoryStep } from "./story.ts";
import { useStepPlace } from "./useStepPlace.ts";

/** Px before it is in sight in which a picture is drawn. */
const ahead = "400px";

/** A picture of what a step shows, drawn once the reader comes near it; none for those who save data, or where the data no longer have it. */
export function StepPicture({ step }: { readonly step: StoryStep }) {
  const place = useRef<HTMLAnchorElement>(null);
  const isFrugal = useFrugal();
  const isThere = useStepPlace(step) !== undefined;
  const [Drawing, setDrawing] = useState<ComponentType<{ readonly step: StoryStep }>>();
  useEffect(() => {
    const box = place.current;
    if (!box || isFrugal) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        loadStepDrawing().then((found) => setDrawing(() => found), console.warn);
      },
      { rootMargin: ahead },
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, [isFrugal]);
  if (isFrugal || !isThere) return null;
  // The link beside it says where it leads, to all.
  return (
    <Link to={step.path} ref={place} className={styles.picture} tabIndex={-1} aria-hidden="true" data-needs-script>
      {Drawing && <Drawing step={step} />}
    </Link>
  );
}
