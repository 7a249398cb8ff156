import type { ReactNode } from "react";

interface StatusProps {
  readonly children: ReactNode;
  /** Whether it is only read out. */
  readonly hidden?: boolean;
  readonly className?: string | undefined;
}

/** A line that is read out whenever it changes, such as "12 programmes shown". */
export const Status = ({ children, hidden = false, className }: StatusProps) => (
  <div role="status" className={hidden ? "visually-hidden" : className}>
    {children}
  </div>
);
