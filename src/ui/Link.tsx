import type { ComponentPropsWithRef } from "react";
import { useHref } from "react-router";

interface LinkProps extends Omit<ComponentPropsWithRef<"a">, "href"> {
  /** A path of the atlas from its root, with its query. */
  readonly to: string;
}

/**
 * A link within the atlas. The page's one listener follows it without a reload (see app/followLinks.ts), as it does for
 * links in pictures; React Router's own `Link` would bring code for prefetching that the atlas does not use.
 */
export function Link({ to, ...rest }: LinkProps) {
  const base = useHref("/").replace(/\/$/, "");
  return <a {...rest} href={base + to} />;
}
