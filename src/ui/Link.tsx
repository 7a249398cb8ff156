import { type ComponentPropsWithRef, createContext, useCallback, useContext } from "react";

/** Where the atlas lies on its site, without a slash at its end: empty at the root, `/atlas` in a subfolder. */
export const BaseContext = createContext("");

/** The way from a path of the atlas to an address on its site, for what has many links and draws them often. */
export function useLinkTo(): (path: string) => string {
  const base = useContext(BaseContext);
  return useCallback((path) => base + path, [base]);
}

interface LinkProps extends Omit<ComponentPropsWithRef<"a">, "href"> {
  /** A path of the atlas, with its query; it begins with a slash. Without one it leads nowhere. */
  readonly to: string | undefined;
}

/**
 * A link within the atlas. The page's one listener follows it without a reload (see app/followLinks.ts), as it does for
 * links in pictures. React Router's own `Link` would draw every link anew with each change of the address, and bring
 * code for prefetching that the atlas does not use.
 */
export function Link({ to, ...rest }: LinkProps) {
  const base = useContext(BaseContext);
  return <a {...rest} href={to === undefined ? undefined : base + to} />;
}
