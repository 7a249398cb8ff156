import { useMessages } from "#i18n/MessagesContext.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import type { DetailsProps } from "./DetailsBox.tsx";

/** What was opened in the list of years, from below; the list stays in reach. */
export const DetailsSheet = ({ title, onClose, children }: DetailsProps) => (
  <Sheet title={title} closeLabel={useMessages().timeline.details.close} onClose={onClose} passive>
    {children}
  </Sheet>
);
