import { useEffect, useState } from "react";
import type { Atlas } from "#core/model/atlas.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { PackShelf } from "#state/packShelf.ts";
import type { WorldShelf } from "#state/WorldContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { App } from "./App.tsx";
import { Frame } from "./Frame.tsx";

interface StartProps {
  readonly load: () => Promise<Atlas>;
  readonly packs: PackShelf;
  readonly world: WorldShelf;
}

type Arrival =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly atlas: Atlas }
  | { readonly state: "failed" };

/** The atlas from the first moment: a frame while the data are on their way, the ways on where they do not arrive. */
export function Start({ load, packs, world }: StartProps) {
  const { shell, ui } = useMessages();
  const [arrival, setArrival] = useState<Arrival>({ state: "waiting" });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new try
  useEffect(() => {
    let wanted = true;
    const settle = (next: Arrival) => wanted && setArrival(next);
    load().then(
      (atlas) => settle({ state: "here", atlas }),
      (error: unknown) => {
        console.warn(error);
        settle({ state: "failed" });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, tries]);
  if (arrival.state === "here") return <App atlas={arrival.atlas} packs={packs} world={world} />;
  if (arrival.state === "waiting") return <Frame busy />;
  return (
    <Frame>
      <ErrorState
        title={shell.failed.data}
        retryLabel={ui.retry}
        onRetry={() => {
          setArrival({ state: "waiting" });
          setTries(tries + 1);
        }}
      >
        <p>{shell.failed.dataWhy}</p>
      </ErrorState>
    </Frame>
  );
}
