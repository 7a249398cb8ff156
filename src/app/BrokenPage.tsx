import { useMessages } from "#i18n/MessagesContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { usePageHead } from "./usePageHead.ts";

/** How browsers say that a script of the page did not arrive. */
const notArrived = /dynamically imported module|Importing a module script failed|error loading dynamically|preload/i;

interface BrokenPageProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A page that did not arrive or broke: says which, that the address is kept, and the ways on. */
export function BrokenPage({ error, onRetry }: BrokenPageProps) {
  const { shell, ui } = useMessages();
  const { failed } = shell;
  const missing = notArrived.test(error.message);
  usePageHead({ title: missing ? failed.page : failed.broken });
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
