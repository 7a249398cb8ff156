import { useEffect, useLayoutEffect } from "react";
import { useHref, useLocation, useNavigationType } from "react-router";
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
  // Back before the router has drawn what was pushed leads it to what it shows already: it then says nothing.
  const { pathname: path } = location;
  const here = useHref(path);
  useEffect(() => {
    const goBack = () => {
      const { pathname, search } = window.location;
      if (pathname === here) store.getState().follow({ path, search });
    };
    window.addEventListener("popstate", goBack);
    return () => window.removeEventListener("popstate", goBack);
  }, [store, here, path]);
  useReturn();
  return null;
}
