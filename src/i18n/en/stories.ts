import { plural } from "../plural.ts";
import { launchToCohorts } from "./stories/launchToCohorts.ts";

const steps = (count: number): string => `${count} ${plural(count, "step", "steps")}`;

const fieldFaults = {
  missing: "is missing",
  notText: "is not what it should be",
  notList: "is not a list",
  long: "is too long",
  notView: "is not the address of a view of the atlas",
};

/** Texts of stories: views in an order, with what is said of each. */
export const stories = {
  title: "Stories",
  description:
    "Stories told with views of the atlas: step by step through maps, timelines and programmes, to read, to present, and to make your own from saved views.",
  lead: "A story leads through views of the atlas, step by step. Each step is a link that opens its view.",
  index: "Stories",
  own: "Told by the atlas",
  yours: "Your stories",
  yoursNote: "They are kept in this browser alone. To have them elsewhere, save the file or copy the link.",
  none: "You have no story yet. Open a view, press “Use in slides”, then “Add to a story”; or begin with a copy of the one above.",
  needsScript: "To make a story of your own, JavaScript must be on.",
  read: (title: string) => `Read and present “${title}”`,
  count: steps,
  untitled: "Untitled story",
  untitledStep: "Untitled step",
  create: "New story",
  openFile: "Open a story file",
  copyOwn: "Make a copy of my own",
  known: (title: string) => `“${title}” is among your stories already.`,
  copied: (title: string) => `A copy of “${title}” is among your stories.`,
  storyTitle: "Title of the story",
  stepTitle: (at: number) => `Title of step ${at}`,
  stepNote: (at: number) => `Note to step ${at}`,
  notePlaceholder: "What you say at this step",
  open: "Open the view",
  openStep: (title: string) => `Open the view of “${title}”`,
  sources: "Sources",
  up: (title: string) => `Move “${title}” up`,
  down: (title: string) => `Move “${title}” down`,
  moved: (title: string, at: number, count: number) => `“${title}” is now step ${at} of ${count}.`,
  drag: "Drag to another place",
  notMoved: (title: string, at: number) => `“${title}” stays step ${at}.`,
  remove: "Remove",
  removeStep: (title: string) => `Remove “${title}”`,
  removeStory: "Delete this story",
  removed: (title: string) => `“${title}” is removed.`,
  undo: "Undo",
  undone: (title: string) => `“${title}” is back.`,
  empty: "This story has no step yet. Open a view, press “Use in slides”, then “Add to a story”.",
  ways: {
    label: (title: string) => `What to do with “${title}”`,
    present: "Present",
    "16:9": "PPTX 16:9",
    "4:3": "PPTX 4:3",
    A4: "PDF, A4",
    Letter: "PDF, Letter",
    offline: "Offline HTML",
    file: "File (JSON)",
    link: "Copy the link",
  },
  making: (what: string) => `Making ${what}`,
  saved: (file: string) => `Saved as ${file}.`,
  leftOut: (steps: readonly number[]) =>
    `Left out: ${plural(steps.length, "step", "steps")} ${steps.join(", ")}, whose view the data no longer have.`,
  nothing: "The data no longer have any view of this story.",
  printing: "The browser’s own dialog prints the story, or saves it as PDF.",
  lost: "This part of the atlas did not arrive. Check the connection and press again.",
  failed: (what: string) => `${what} could not be made. Try again; if it fails again, reload the page first.`,
  linkCopied: "The link is copied.",
  linkShown: "Your browser did not allow copying. The link is marked: copy it with Ctrl+C, or with a long press.",
  linkLabel: "Link to this story",
  linkLong: (most: number) =>
    `This story is too long for a link, which holds ${most} characters: save the file instead, or shorten its notes.`,
  storage: {
    closed:
      "This browser keeps nothing for the atlas, so your stories are gone once you close the page. Save the file.",
    full: "This browser has no more room for your stories: the last change is gone once you close the page. Save the file.",
  },
  news: {
    elsewhere: "Your stories were changed in another window; here they are as they are now.",
    both: "A story was changed in another window at the same time: both are here. Delete the one you do not want.",
  },
  shared: "A story from a link",
  sharedNote: "It is not kept here until you make a copy of your own.",
  doubts: {
    gone: "The data no longer have this view.",
    lost: (values: readonly string[]) => `The data no longer know ${values.join(", ")}: the view is shown without.`,
    version: (made: string, here: string) =>
      `Saved from data version ${made}; this is version ${here}, so what is shown may differ from the note.`,
  },
  failedTitle: "This file opens no story",
  faults: {
    foreign: (file: string) =>
      `${file} is no story of the atlas. Choose a JSON or offline HTML file that was saved from a story here.`,
    broken: (file: string) => `${file} is damaged or not whole. Save or copy it once more, then try again.`,
    large: (file: string) => `${file} is larger than any story of the atlas.`,
    newer: (file: string) => `${file} was made by a newer version of the atlas. Reload the page, then try again.`,
    field: (file: string, where: string, what: keyof typeof fieldFaults) =>
      `${file} cannot be read: ${where} ${fieldFaults[what]}.`,
  },
  theLink: "The link",
  add: {
    title: "Add to a story",
    note: "A story is a row of saved views that you can title, order and present.",
    to: "Story",
    fresh: "A new story",
    button: "Add this view",
    done: (story: string, at: number) => `Added to “${story}” as step ${at}.`,
    full: (most: number) => `A story holds ${most} steps at most.`,
    see: "See your stories",
  },
  launchToCohorts,
};
