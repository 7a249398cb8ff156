import { useEffect, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { renewOnce } from "./offline/renewOnce.ts";
import { usePageHead } from "./usePageHead.ts";

/** How browsers say that a script of the page did not arrive. */
const notArrived = /dynamically imported module|Importing a module script failed|error loading dynamically|preload/i;

interface BrokenPageProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A page that did not arrive, and is loaded anew once, or broke: says which, that the address is kept, and the ways on. */
export function BrokenPage({ error, onRetry }: BrokenPageProps) {
  const { shell, ui } = useMessages();
  const { failed, loading } = shell;
  const missing = notArrived.test(error.message);
  const [renewing, setRenewing] = useState(missing);
  useEffect(() => {
    if (missing) renewOnce().then(setRenewing);
  }, [missing]);
  usePageHead({ title: missing ? failed.page : failed.broken });
  if (renewing) return <Skeleton label={loading.page} lines={6} />;
  return (
    <ErrorState title={missing ? failed.page : failed.broken} retryLabel={ui.retry} onRetry={onRetry}>
      <p>{missing ? failed.pageWhy : failed.brokenWhy}</p>
      {!missing && (
        <p>
          <code>{error.message}</code>
        </p>
      )}
      <p>
        <a href={import.meta.env.BASE_URL}>{failed.start}</a>
      </p>
    </ErrorState>
  );
}
