/** The key under which the tab keeps which versions of the page it has loaded anew. */
const key = "opd-atlas-renewed";

/** Address of the page's own script: it names all others, so it is another one in each version of the atlas. */
export const pageScript = (): string =>
  document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "";

/** Remembers that this version was loaded anew; `false` where it was before, or where nothing can be remembered. */
function remembered(): boolean {
  try {
    const versions = sessionStorage.getItem(key)?.split(" ") ?? [];
    const version = pageScript();
    if (versions.includes(version)) return false;
    sessionStorage.setItem(key, [...versions, version].join(" "));
    return true;
  } catch {
    // Without a memory it could go on for ever.
    return false;
  }
}

/** Whether the site answers: where it does not, a page loaded anew would be lost. */
async function answers(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: "HEAD", cache: "no-store" })).status < 500;
  } catch {
    return false;
  }
}

let trying: Promise<boolean> | undefined;

/**
 * Loads the page anew, since a file of it is not to be had: after a deploy the site has those of its new version alone.
 * Resolves to `false` where that would not help: this version was loaded anew before, or the site does not answer.
 */
export function renewOnce(): Promise<boolean> {
  trying ??= (async () => {
    const renews = (await answers()) && remembered();
    if (renews) window.location.reload();
    else trying = undefined;
    return renews;
  })();
  return trying;
}

/** Loads the page anew once, wherever a script or a style of it is missing. */
export const renewWhereMissing = (): void => window.addEventListener("vite:preloadError", () => void renewOnce());
