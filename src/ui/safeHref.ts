/** An address a link may lead to: `http`, `https` or `mailto`, nothing else. `undefined` for all other texts. */
export function safeHref(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return ["http:", "https:", "mailto:"].includes(protocol) ? href : undefined;
}
