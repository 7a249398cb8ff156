import styles from "./Skeleton.module.css";

interface SkeletonProps {
  /** Read out while it waits, such as "Loading the projects". */
  readonly label: string;
  /** Lines of text it stands for. */
  readonly lines?: number;
  /** CSS height of a picture it stands for, instead of lines. */
  readonly height?: string;
}

/** The place of what is on its way, at its size, so that nothing jumps. */
export const Skeleton = ({ label, lines = 3, height }: SkeletonProps) => (
  <div role="status" className={styles.skeleton}>
    <span className="visually-hidden">{label}</span>
    {height === undefined ? (
      Array.from({ length: lines }, (_, line) => <span key={String(line)} className={styles.line} />)
    ) : (
      <span className={styles.picture} style={{ blockSize: height }} />
    )}
  </div>
);
