import type { ReactNode } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { PackState } from "#state/pack.ts";
import { ErrorState } from "#ui/ErrorState.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";

interface ArrivingProps<Tables> {
  readonly pack: PackState<Tables>;
  /** What is on its way, as in "Loading the scores". */
  readonly what: string;
  readonly children: (tables: Tables) => ReactNode;
}

/** What a part of the data shows once it is here; until then its place, or a way to try again. */
export function Arriving<Tables>({ pack, what, children }: ArrivingProps<Tables>) {
  const { ui, shell } = useMessages();
  if (pack.state === "here") return children(pack.tables);
  if (pack.state === "failed")
    return <ErrorState title={shell.failed.data} retryLabel={ui.retry} onRetry={pack.retry} />;
  return <Skeleton label={ui.loading(what)} lines={4} />;
}
