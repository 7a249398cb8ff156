import { useCallback, useContext } from "react";
import { useHref } from "#state/hooks.ts";
import { BaseContext } from "#ui/Link.tsx";

/** As `useHref`, for links in pictures: with the place where the atlas lies on its site, as every address must have it. */
export function useBasedHref(): ReturnType<typeof useHref> {
  const hrefOf = useHref();
  const base = useContext(BaseContext);
  return useCallback((patch, path) => base + hrefOf(patch, path), [base, hrefOf]);
}
