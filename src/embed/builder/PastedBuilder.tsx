import { useId, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { pastedView, type ViewAddress } from "./builtEmbed.ts";
import styles from "./EmbedBuilder.module.css";
import { EmbedBuilder } from "./EmbedBuilder.tsx";
import { useAtlasAddress } from "./useAtlasAddress.ts";

const founding: ViewAddress = { path: "/map", query: "" };

/** The builder for the view of an address that the reader pastes. */
export function PastedBuilder() {
  const { builder, code } = useMessages().embedding;
  const atlas = useAtlasAddress();
  const id = useId();
  const [typed, setTyped] = useState("");
  const view = typed.trim() === "" ? founding : pastedView(typed, atlas);
  return (
    <>
      <div className={styles.field} data-needs-script>
        <label htmlFor={id}>{builder.address}</label>
        <input
          id={id}
          type="url"
          value={typed}
          placeholder={`${atlas}/map?layer=ogp`}
          aria-invalid={view === undefined}
          aria-describedby={`${id}wrong`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id={`${id}wrong`} className={styles.wrong} role="status">
          {view === undefined && builder.wrong}
        </p>
      </div>
      {view && <EmbedBuilder {...view} title={view === founding ? code.sample : builder.title} />}
    </>
  );
}
