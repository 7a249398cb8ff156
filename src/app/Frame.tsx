import type { ReactNode } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import headerStyles from "./header/Header.module.css";
import shellStyles from "./Shell.module.css";

interface FrameProps {
  /** Whether the data are on their way. */
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** The atlas before its data are here: its title, and the place of the page at its size. */
export function Frame({ busy = false, children }: FrameProps) {
  const { title, loading } = useMessages().shell;
  return (
    <div className={shellStyles.shell}>
      <header className={headerStyles.header}>
        <div className={headerStyles.bar}>
          <h1 className={headerStyles.title}>{title}</h1>
        </div>
      </header>
      <main className={shellStyles.main} aria-busy={busy}>
        {busy ? (
          <div className={shellStyles.waiting}>
            <Skeleton label={loading.title} lines={2} />
            <Skeleton label={loading.title} height="min(26rem, 60vi)" />
          </div>
        ) : (
          children
        )}
      </main>
    </div>
  );
}
