import { useLayoutEffect } from "react";
import { useLocation } from "react-router";
import { useAtlasContent } from "./AtlasContext.ts";
import { useReturn } from "./useReturn.ts";

/** Keeps the store at the address of the page, and brings the reader back to where they were. */
export function UrlMirror(): null {
  const { pathname, search } = useLocation();
  const { follow } = useAtlasContent().store.getState();
  useLayoutEffect(() => follow({ path: pathname, search }), [follow, pathname, search]);
  useReturn();
  return null;
}
