import { Suspense } from "react";
import { Outlet, useHref, useLocation, useNavigate } from "react-router";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Boundary } from "./Boundary.tsx";
import { DroppedParts } from "./DroppedParts.tsx";
import { Footer } from "./Footer.tsx";
import { pathFollowed } from "./followLinks.ts";
import { Header } from "./header/Header.tsx";
import styles from "./Shell.module.css";
import { useArrival } from "./useArrival.ts";

/** Pages that need more room than a text does. */
const wide = /^\/(map|timeline)\/?$/;

const Arrival = () => {
  useArrival();
  return null;
};

/** What frames every page: the way past it, header, the page itself, footer. */
export function Shell() {
  const { skip, loading } = useMessages().shell;
  const location = useLocation();
  const navigate = useNavigate();
  const base = useHref("/").replace(/\/$/, "");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: links in pictures are followed here, by keyboard too
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click
    <div
      className={styles.shell}
      data-wide={wide.test(location.pathname) || undefined}
      onClick={(event) => {
        const path = pathFollowed(event, base);
        if (path === undefined) return;
        event.preventDefault();
        navigate(path);
      }}
    >
      <a href="#main" className={styles.skip}>
        {skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedParts />
        <Boundary at={location.key}>
          <Suspense fallback={<Skeleton label={loading.page} lines={6} />}>
            <Outlet />
            <Arrival />
          </Suspense>
        </Boundary>
      </main>
      <Footer />
    </div>
  );
}
