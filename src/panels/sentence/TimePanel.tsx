import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { canonicalTime } from "#core/model/filterUrl/filterTime.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useChoose, useFilter, useHref } from "#state/hooks.ts";
import { Button } from "#ui/Button.tsx";
import { ChoiceLink } from "#ui/ChoiceLink.tsx";
import styles from "./TimeControl.module.css";

interface TimePanelProps {
  /** First and last year of the data. */
  readonly years: readonly [first: number, last: number];
  readonly shut: () => void;
}

/** What the time control opens: a typed start and end, and the years one by one. */
export function TimePanel(props: TimePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  // It comes after the control has opened, so the focus goes in from here.
  useEffect(() => panel.current?.querySelector("input")?.focus({ preventScroll: true }), []);
  return (
    <div ref={panel} className={styles.panel}>
      <TypedTime {...props} />
      <Years {...props} />
    </div>
  );
}

function TypedTime({ years: [first, last], shut }: TimePanelProps) {
  const { time: texts } = useMessages().sentence;
  const { time } = useFilter();
  const { choose } = useChoose();
  const id = useId();
  const [from = "", to = from] = (time ?? `${first}..${last}`).split("..");
  const [wrong, setWrong] = useState(false);
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const next = canonicalTime(`${fields.get("start") ?? ""}..${fields.get("end") ?? ""}`);
    if (next === undefined) return setWrong(true);
    choose({ time: next === "all" || next === `${first}..${last}` ? undefined : next });
    shut();
  };
  return (
    <form className={styles.typed} onSubmit={apply}>
      <label>
        {texts.start}
        <input name="start" defaultValue={from} aria-describedby={id} autoComplete="off" data-first-focus />
      </label>
      <label>
        {texts.end}
        <input name="end" defaultValue={to} aria-describedby={id} autoComplete="off" />
      </label>
      <Button type="submit">{texts.apply}</Button>
      <p id={id} className={styles.hint} role={wrong ? "alert" : undefined} data-wrong={wrong || undefined}>
        {wrong ? texts.wrong : texts.hint}
      </p>
    </form>
  );
}

function Years({ years: [first, last], shut }: TimePanelProps) {
  const { time: texts } = useMessages().sentence;
  const { time } = useFilter();
  const hrefOf = useHref();
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return (
    <section aria-label={texts.years}>
      <ul className={styles.years}>
        {[undefined, ...years].map((year) => (
          <li key={year ?? "any"}>
            <ChoiceLink
              choice={{
                id: year ?? "any",
                label: year ?? texts.any,
                href: hrefOf({ time: year }),
                chosen: time === year,
              }}
              stop
              onChoose={shut}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
