export interface Choice {
  readonly id: string;
  readonly label: string;
  /** The same view with this chosen, or with it added or taken away where several may be. */
  readonly href: string;
  readonly chosen: boolean;
  /** How many one would get. */
  readonly count?: number | undefined;
  /** A few words under the label. */
  readonly note?: string | undefined;
  /** Other names it is found by when the list is narrowed by typing. */
  readonly otherNames?: string | undefined;
}

export interface ChoiceGroup {
  readonly id: string;
  /** Heading; without it the choices stand by themselves. */
  readonly label?: string | undefined;
  readonly choices: readonly Choice[];
}
