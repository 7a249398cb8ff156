import { type ComponentType, useEffect, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import type { ExportedView } from "../exportedView.ts";

export interface EmbedBuilderProps {
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  readonly title: string;
}

/** Brings what builds embeds. */
export type LoadEmbedBuilder = () => Promise<ComponentType<EmbedBuilderProps>>;

interface EmbedPanelProps {
  readonly view: ExportedView;
  readonly load: LoadEmbedBuilder;
}

/** The view in another page: what builds it comes when this is looked at. */
export function EmbedPanel({ view, load }: EmbedPanelProps) {
  const { exports: texts, ui } = useMessages();
  const [brought, setBrought] = useState<{ readonly Builder: ComponentType<EmbedBuilderProps> }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (brought || failed) return;
    let isWanted = true;
    load().then(
      (Builder) => isWanted && setBrought({ Builder }),
      (error: unknown) => {
        console.warn(error);
        if (isWanted) setFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [brought, failed, load]);
  if (failed)
    return (
      <ErrorState title={texts.job.failed(texts.tabs.embed)} retryLabel={ui.retry} onRetry={() => setFailed(false)}>
        {texts.job.offline}
      </ErrorState>
    );
  if (!brought) return <Skeleton label={texts.loadingEmbed} lines={8} />;
  const [path = "", query] = view.path.split("?");
  return <brought.Builder path={path} query={query === undefined ? "" : `?${query}`} title={view.headline} />;
}
