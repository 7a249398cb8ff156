import type { ReactNode } from "react";

/** The heading of a page; the focus goes to it when the page is reached from another. */
export const PageTitle = ({ children }: { readonly children: ReactNode }) => <h1 tabIndex={-1}>{children}</h1>;
