import "react";

declare module "react" {
  interface CSSProperties {
    /** A CSS custom property, set for one element. */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
