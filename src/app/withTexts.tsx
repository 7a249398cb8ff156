import type { ComponentType } from "react";
import { MoreMessages } from "#i18n/MessagesContext.tsx";
import { loadParts, type PartName } from "#i18n/parts.ts";

/** Loads a component together with the parts of the catalogue that it and all below it draw with. */
export async function withTexts<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  names: readonly PartName[],
): Promise<ComponentType<Props>> {
  const [Drawn, parts] = await Promise.all([load(), loadParts(names)]);
  return (props: Props) => (
    <MoreMessages parts={parts}>
      <Drawn {...props} />
    </MoreMessages>
  );
}
