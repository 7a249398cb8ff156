const paths = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14",
  menu: "M1.5 3.5h13M1.5 8h13M1.5 12.5h13",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3.5 8.5l3 3 6-7",
  caret: "M4 6h8l-4 4.5Z",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  play: "M5 3v10l8-5Z",
  pause: "M5 3v10M11 3v10",
  leave: "M6 4h6v6M12 4 4 12",
  light: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  dark: "M13 10A6 6 0 0 1 6 3a5.5 5.5 0 1 0 7 7Z",
  system: "M8 1.5a6.5 6.5 0 1 0 0 13Z M8 1.5a6.5 6.5 0 0 1 0 13",
  world:
    "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM1.5 8h13M8 1.5c2 1.8 3 4 3 6.5s-1 4.7-3 6.5c-2-1.8-3-4-3-6.5s1-4.7 3-6.5Z",
  up: "M4 10l4-4 4 4",
  down: "M4 6l4 4 4-4",
} as const;

export type IconName = keyof typeof paths;

const filled: ReadonlySet<IconName> = new Set(["caret", "play"]);

interface IconProps {
  readonly name: IconName;
  /** Side in pixels. */
  readonly size?: number;
}

/** A small line drawing beside a text; it says nothing by itself. */
export function Icon({ name, size = 16 }: IconProps) {
  const solid = filled.has(name);
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill={solid ? "currentColor" : "none"}
      stroke={solid ? "none" : "currentColor"}
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {name === "system" && <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />}
      <path d={paths[name]} />
    </svg>
  );
}
