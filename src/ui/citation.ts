import type { ComponentType } from "react";

/** A line of what is known of a source, in words. */
export interface CitationLine {
  readonly term: string;
  readonly text: string;
  /** An address elsewhere that the text is for. */
  readonly address?: string | undefined;
}

/** All that is said of a source where a mark is pressed, in the reader's words. */
export interface CitationText {
  readonly number: number;
  readonly title: string;
  /** Publisher and date. */
  readonly byline: string;
  /** The place in the source where this very fact stands. */
  readonly place: string | undefined;
  readonly lines: readonly CitationLine[];
  /** The source's own page. */
  readonly page?: { readonly label: string; readonly href: string } | undefined;
}

/** What a mark needs to know of its source before it is pressed. */
export interface SourceMarkText {
  readonly number: number;
  /** Read out instead of the bare number, such as "Source 13: World Bank toolkit". */
  readonly label: string;
  readonly href: string;
}

/** What a citation says besides its text. */
export interface CitationLabels {
  readonly title: string;
  readonly close: string;
  readonly place: string;
  readonly leaves: string;
}

/** A mark that was pressed. */
export interface PressedMark {
  readonly source: string;
  readonly locator: string | undefined;
  /** Where it stood, in pixels of the window. */
  readonly at: DOMRect;
}

export interface OpenCitationProps extends PressedMark {
  readonly onClose: () => void;
}

/** Answers for every source of the atlas, by its id. */
export interface Citations {
  readonly mark: (source: string) => SourceMarkText | undefined;
  /** Brings what opens where a mark is pressed. */
  readonly load: () => Promise<ComponentType<OpenCitationProps>>;
}
