import { useRef, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { CodeBlock } from "#ui/CodeBlock.tsx";
import styles from "./EmbedBuilder.module.css";

interface SnippetProps {
  readonly name: string;
  readonly note: string;
  readonly text: string;
}

/** Selects all of an element's text, for the reader's own copying. */
function select(element: Element | null): void {
  if (element) window.getSelection()?.selectAllChildren(element);
}

/** Code to copy. Where the browser does not let the page copy, it is selected instead. */
export function Snippet({ name, note, text }: SnippetProps) {
  const { builder } = useMessages().embedding;
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<string>();
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setFailed(false);
    } catch {
      select(code.current);
      setFailed(true);
    }
  };
  return (
    <section className={styles.snippet} aria-label={name}>
      <h3>{name}</h3>
      <p>{note}</p>
      <CodeBlock ref={code}>{text}</CodeBlock>
      <p data-needs-script>
        <Button onClick={copy} aria-label={builder.copyOf(name)}>
          {builder.copy}
        </Button>{" "}
        <span role="status">{failed ? builder.selected : copied === text ? builder.copied : ""}</span>
      </p>
    </section>
  );
}
