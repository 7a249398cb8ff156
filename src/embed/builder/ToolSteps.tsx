import { useMessages } from "#i18n/MessagesContext.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import styles from "./EmbedBuilder.module.css";

/** Tool by tool, how the view gets into it, and no more than the tool can do. */
export function ToolSteps() {
  const { tools } = useMessages().embedding;
  return (
    <section className={styles.tools} aria-label={tools.title}>
      <h3>{tools.title}</h3>
      {tools.list.map(({ name, steps }) => (
        <Disclosure key={name} summary={name}>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </section>
  );
}
