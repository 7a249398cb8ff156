import type { ReactNode } from "react";
import { LinkReadingContext, type Reading, ReadingContext } from "./reading.ts";

interface ReadingProviderProps {
  readonly reading: Reading;
  readonly children: ReactNode;
}

/** Has all that is below drawn by a reading, its links as well. */
export const ReadingProvider = ({ reading, children }: ReadingProviderProps): ReactNode => (
  <ReadingContext value={reading}>
    <LinkReadingContext value={reading}>{children}</LinkReadingContext>
  </ReadingContext>
);
