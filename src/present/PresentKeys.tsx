import { useMessages } from "#i18n/MessagesContext.tsx";
import styles from "./Presentation.module.css";

/** What each key does. */
export function PresentKeys() {
  const { present: texts } = useMessages();
  return (
    <>
      <h2>{texts.keys}</h2>
      <dl className={styles.keys}>
        {texts.keyList.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
