import { useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";
import { useAtlasContent } from "./AtlasContext.ts";
import { useReturn } from "./useReturn.ts";

/** Keeps the store at the address of the page, and brings the reader back to where they were. */
export function UrlMirror(): null {
  const location = useLocation();
  const navigation = useNavigationType();
  const { store, pushing } = useAtlasContent();
  useLayoutEffect(() => {
    if (pushing.isOvertaken(location, navigation)) return;
    store.getState().follow({ path: location.pathname, search: location.search });
  }, [store, pushing, location, navigation]);
  useReturn();
  return null;
}
