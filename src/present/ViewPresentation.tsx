import { use, useCallback, useMemo, useState } from "react";
import { presentSteps } from "#core/select/presentSteps.ts";
import type { ViewMaker } from "#export/dialog/useViewMaker.ts";
import { useViewMaker } from "#export/dialog/useViewMaker.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { usePack } from "#state/usePack.ts";
import { BaseContext } from "#ui/Link.tsx";
import { Presentation, type PresentedStep } from "./Presentation.tsx";

interface ViewPresentationProps {
  readonly kind: "map" | "timeline" | "programmes" | "country";
  /** The country, where `kind` is one. */
  readonly id?: string | undefined;
  readonly onClose: () => void;
}

const waiting: PresentedStep = { view: undefined };

/** The view that the reader has before them, presented step by step from where they are. */
export function ViewPresentation({ kind, id, onClose }: ViewPresentationProps) {
  const { atlas, store } = useAtlasContent();
  const { present: texts } = useMessages();
  const [{ filter, unknown }] = useState(() => store.getState());
  const observations = usePack("observations");
  const known = observations.state === "here" ? observations.tables.observations : undefined;
  const make: ViewMaker | undefined = useViewMaker(use(BaseContext));
  const { steps, start } = useMemo(() => presentSteps(atlas, kind, filter, known), [atlas, kind, filter, known]);
  const stepAt = useCallback(
    (at: number): PresentedStep => {
      const step = steps[at];
      if (!make || !step) return waiting;
      const view = make({ kind, id, filter: step.filter, unknown });
      if (!step.cards) return { view };
      const { cards } = view.selection;
      const [from, to] = step.cards;
      const page = texts.cards(from + 1, to, cards.length);
      return {
        view: { ...view, cardsDrawn: cards.slice(from, to), filtersInWords: [...view.filtersInWords, page] },
      };
    },
    [steps, make, kind, id, unknown, texts],
  );
  const title = useMemo(() => make?.({ kind, id, filter, unknown }).headline, [make, kind, id, filter, unknown]);
  // The steps of an indicator are known once its values are.
  return title === undefined ? null : (
    <Presentation title={title} count={steps.length} start={start} stepAt={stepAt} onClose={onClose} />
  );
}
