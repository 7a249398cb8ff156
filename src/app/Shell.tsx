import { type ReactNode, Suspense } from "react";
import { useLocation } from "react-router";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { AtlasExports } from "./AtlasExports.tsx";
import { Boundary } from "./Boundary.tsx";
import { DroppedParts } from "./DroppedParts.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./header/Header.tsx";
import styles from "./Shell.module.css";
import { useArrival } from "./useArrival.ts";
import { useFollowedLinks } from "./useFollowedLinks.ts";

/** Pages that need more room than a text does. */
const wide = /^\/(map|timeline)\/?$/;

const Arrival = () => {
  useArrival();
  return null;
};

/** What frames every page: the way past it, header, the page itself, footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { skip, loading } = useMessages().shell;
  const location = useLocation();
  useFollowedLinks();
  return (
    <div className={styles.shell} data-wide={wide.test(location.pathname) || undefined}>
      <a href="#main" className={styles.skip}>
        {skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedParts />
        <Boundary at={location.key}>
          <Suspense fallback={<Skeleton label={loading.page} lines={6} />}>
            <AtlasExports>{children}</AtlasExports>
            <Arrival />
          </Suspense>
        </Boundary>
      </main>
      <Footer />
    </div>
  );
}
