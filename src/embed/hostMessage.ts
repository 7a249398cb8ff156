/** What a host may say to the embed. */
export type HostMessage =
  /** It wants to know the height. */
  | { readonly kind: "ask" }
  /** Show the view of this query string. */
  | { readonly kind: "set"; readonly search: string };

/** What an embed knows of itself that a message must match. */
export interface EmbedIdentity {
  /** The secret that WordPress put into the address. */
  readonly secret: string | undefined;
  /** The name that pym.js gave the frame. */
  readonly pymId: string | undefined;
}

/** Longest query string that is taken from a host. */
const longest = 2000;

/** What the address of an embed says of its host. */
export function identityOf({ search, hash }: Pick<Location, "search" | "hash">): EmbedIdentity {
  const secret = /(?:^#\??|&)secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1];
  const pymId = new URLSearchParams(search).get("childId") ?? undefined;
  return { secret, pymId: pymId !== undefined && /^[\w-]{1,100}$/.test(pymId) ? pymId : undefined };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Reads a message from the window around the embed; `undefined` for any other than those it knows. */
export function readHostMessage(data: unknown, { secret, pymId }: EmbedIdentity): HostMessage | undefined {
  if (typeof data === "string") {
    if (pymId === undefined || data.length > 200) return undefined;
    const [, id, type, value = ""] = /^pymxPYMx([\w-]+)xPYMx(width)xPYMx(\d{1,5}(?:\.\d+)?)$/.exec(data) ?? [];
    return id === pymId && type === "width" && Number(value) > 0 ? { kind: "ask" } : undefined;
  }
  if (!isObject(data)) return undefined;
  if (data.message === "ready") return secret !== undefined && data.secret === secret ? { kind: "ask" } : undefined;
  if (data.target !== "opd-atlas") return undefined;
  if (data.type === "ask") return { kind: "ask" };
  const { query } = data;
  if (data.type !== "set" || typeof query !== "string" || query.length > longest) return undefined;
  return /^(\?[^#\s]*)?$/.test(query) ? { kind: "set", search: query } : undefined;
}
