/** Where the site will stand. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** Path of the atlas on it; begins and ends with a slash. */
  readonly base: string;
}

/**
 * Reads the address of the site from `SITE` and `BASE` in the environment, as in
 * `SITE=https://data.example.org BASE=/atlas/`.
 *
 * @param fallback the origin where `SITE` is not set
 * @throws {TypeError} where one of them is not an address, with the way to write it
 */
export function siteAddress(env: { readonly SITE?: string; readonly BASE?: string }, fallback: string): SiteAddress {
  const { SITE: site = fallback, BASE: base = "/" } = env;
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol) || new URL(site).pathname !== "/")
    throw new TypeError(
      `SITE=${site} is not the address of a host. Write it as SITE=https://example.org, paths in BASE.`,
    );
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new TypeError(
      `BASE=${base} is not the path of a folder. Write it with a slash at both ends, as BASE=/atlas/.`,
    );
  return { origin: new URL(site).origin, base };
}

/** The full address of a path of the atlas; the start page is the base itself. */
export const fullAddress = ({ origin, base }: SiteAddress, path: string): string =>
  origin + base + path.replace(/^\//, "");
