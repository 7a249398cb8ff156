import type { ReactNode } from "react";

/** Text that is read out but not seen. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);
