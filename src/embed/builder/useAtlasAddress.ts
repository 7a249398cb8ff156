import { useContext, useSyncExternalStore } from "react";
import { BaseContext } from "#ui/Link.tsx";

const never = () => () => {};

/** Full address of the atlas, without a slash at its end; a stand-in for its host where there is no window. */
export function useAtlasAddress(): string {
  const base = useContext(BaseContext);
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "https://HOST",
  );
  return origin + base;
}
