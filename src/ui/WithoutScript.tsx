import { type ReactNode, Suspense } from "react";

/**
 * What is there only where no script runs. A browser that runs them draws none of it: give it a lazy component, and not
 * even its script is fetched.
 */
export const WithoutScript = ({ children }: { readonly children: ReactNode }) => (
  <noscript>
    <Suspense>{children}</Suspense>
  </noscript>
);
