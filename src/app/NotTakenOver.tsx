import { useMessages } from "#i18n/MessagesContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";

/** The page stands as it was served, but what makes it answer did not arrive: says so, and tries again. */
export function NotTakenOver({ onRetry }: { readonly onRetry: () => void }) {
  const { shell, ui } = useMessages();
  return (
    <ErrorState title={shell.failed.data} retryLabel={ui.retry} onRetry={onRetry}>
      <p>{shell.failed.dataWhy}</p>
    </ErrorState>
  );
}
