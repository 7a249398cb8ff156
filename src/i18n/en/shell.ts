import { pageTitle, title } from "./title.ts";

/** Texts of the frame around every page. */
export const shell = {
  title,
  pageTitle,
  description:
    "Who works with whom on open data for development: where, on what, and since when. A map, a timeline and programme cards that move together; every mark says who says so.",
  skip: "Skip to the content",
  navigation: "Main",
  pages: {
    atlas: "Atlas",
    map: "Map",
    timeline: "Timeline",
    programmes: "Programmes",
    countries: "Countries",
    figures: "Figures that clash",
    sources: "Sources",
    stories: "Stories",
    about: "About",
    data: "Data",
    embedding: "Embedding",
  },
  menu: "Menu",
  closeMenu: "Close the menu",
  language: "Language",
  languageName: "English",
  theme: {
    label: "Appearance",
    system: "As the system",
    light: "Light",
    dark: "Dark",
  },
  search: {
    label: "Search the atlas",
    placeholder: "Search",
    nothing: "Nothing in the atlas has that name.",
    groups: {
      countries: "Countries and territories",
      programmes: "Partnerships and programmes",
      organisations: "Organisations",
      themes: "Themes",
      sources: "Sources",
      pages: "Pages",
    },
    formerly: (name: string) => `also ${name}`,
  },
  shortcut: {
    on: "The key / leads to the search.",
    off: "The key / does nothing.",
    turnOff: "Turn it off",
    turnOn: "Turn it on",
  },
  footer: {
    label: "About this atlas",
    borders:
      "Borders and names show no opinion on the status of any territory; disputed borders are dashed. Records are historical: nothing here says that a partnership is at work today.",
    licence: "Text and data CC BY 4.0",
    download: "Download the data",
    method: "Method",
    embedding: "Embed a view",
    version: (date: string, version: string) => `data of ${date}, version ${version}`,
  },
  loading: {
    title: "The atlas is on its way",
    page: "Loading the page",
  },
  failed: {
    data: "The data of the atlas did not arrive",
    dataWhy:
      "The connection may be down, or the site is being renewed. Your address is kept: once the data arrive, you see what the link promised.",
    page: "This page did not arrive",
    pageWhy: "The connection may be down, or the atlas has been renewed since you opened it.",
    broken: "Something in the atlas broke",
    brokenWhy: "Your address is kept, so nothing you chose is lost. Try again, or go on from the start page.",
    start: "Go to the start page",
  },
  notFound: {
    title: "There is no such page",
    address: (path: string) => `Nothing in the atlas has the address ${path}.`,
    near: "Did you mean",
    ways: "Or go on from here",
  },
};
