import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { bibtex } from "../cite/bibtex.ts";
import { cslJson } from "../cite/cslJson.ts";
import { type CitedView, plainCitation } from "../cite/viewCitation.ts";
import type { ExportedView } from "../exportedView.ts";
import { copyText } from "./copyText.ts";
import { Group } from "./Group.tsx";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

const forms = ["plain", "bibtex", "csl"] as const;
const written: Readonly<Record<(typeof forms)[number], (view: CitedView) => string>> = {
  plain: plainCitation,
  bibtex,
  csl: cslJson,
};

/** The citation of a view, to be copied in the form that is needed; the one that was copied last is shown. */
export function CiteGroup({ view, control }: { readonly view: ExportedView; readonly control: JobControl }) {
  const { exports: texts } = useMessages();
  const [shown, setShown] = useState<(typeof forms)[number]>("plain");
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Group title={texts.groups.cite}>
      <textarea
        ref={field}
        readOnly
        rows={4}
        className={styles.text}
        aria-label={texts.citation}
        value={written[shown](view)}
      />
      <div className={styles.buttons}>
        {forms.map((form) => (
          <Button
            key={form}
            onClick={async () => {
              flushSync(() => setShown(form));
              const what = texts.citeForms[form];
              const isCopied = await copyText(written[form](view), field.current);
              control.say(isCopied ? texts.copied(what) : texts.notCopied);
            }}
          >
            {texts.copy(texts.citeForms[form])}
          </Button>
        ))}
      </div>
    </Group>
  );
}
