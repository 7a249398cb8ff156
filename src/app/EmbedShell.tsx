import { type ReactNode, Suspense, useLayoutEffect } from "react";
import { useLocation } from "react-router";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Boundary } from "./Boundary.tsx";
import { goLive } from "./useArrival.ts";

const Arrival = () => {
  useLayoutEffect(() => goLive(document.documentElement), []);
  return null;
};

/** What frames an embed: nothing that belongs to the atlas's own pages, and nothing that takes the focus of its host. */
export function EmbedShell({ children }: { readonly children: ReactNode }) {
  const { loading } = useMessages().shell;
  return (
    <Boundary at={useLocation().key}>
      <Suspense fallback={<Skeleton label={loading.page} lines={6} />}>
        {children}
        <Arrival />
      </Suspense>
    </Boundary>
  );
}
