/** Texts of the About page. Each paragraph is one string. */
export const about = {
  title: "About",
  description:
    "What the Open Data Partnerships Atlas shows, for whom, by which rules; how it draws borders and dates; what could not be verified; licence and accessibility.",
  lead: "In 2014 the Partnership for Open Data showed its thirteen countries as a picture, its action plan as bullet points and its programmes as paragraphs. The partnerships before and after it did the same. The atlas turns that prose into one checked data set, and the data set into a map, a timeline and cards that move together.",
  contents: "On this page",
  sections: [
    {
      id: "for-whom",
      title: "For whom",
      paragraphs: [
        "For those who ask what a country has joined, and when; where a number such as 60, 76 or 80 comes from; which kinds of help exist for health data or budgets; and who says so.",
        "Every mark on the screen carries the number of its source. A press on it opens the document, its publisher and date, the place in it, its licence, how far it can be trusted, and what else disagrees.",
      ],
    },
    {
      id: "method",
      title: "Method",
      paragraphs: [
        "Facts come from published documents, each named in the table of sources, with how much of it was read. Titles, names and words of dates are as published; all other wording is ours.",
        "No fact rests on general knowledge. Some placings are ours, and say so: the themes, which kinds of help a programme gives, what kind of body an organisation is, which portals are general ones.",
        "The data are checked before every build: each record has a source, each date is valid, each link leads somewhere, each place has a shape or a marker. A build with a fault fails and names it.",
        "Counts of places are over the atlas's table of countries and territories, never over shapes on the map. “How many layers” counts formal steps only, and names the layers it counts: joining the Open Government Partnership means formal joining; letters of intent are a list of their own.",
      ],
    },
    {
      id: "honesty",
      title: "Rules of honesty",
      paragraphs: [
        "Unknown is not zero. A partial list is called one, and never says that a country it does not name is out. A planned event is not called held; an announcement is not an outcome.",
        "Where two sources differ, both are shown, with which one the map and the timeline take, and why. Two series, two ranks of different editions, two kinds of joining date never share a layer.",
        "A number travels with its bound (“more than 60”), its date and what it counts. These are historical records: nothing here says that a partnership is at work today.",
      ],
    },
    {
      id: "states",
      title: "Five states",
      paragraphs: [
        "The map tells five states apart, by colour and by pattern, each with its count in the legend. A value: solid colour. Zero: flat land. Not known or not reported: a light hatch. Outside every list: hollow, with a thin edge. Ended or withdrawn: the value's colour with paper dots; it is a part of those with a value.",
      ],
    },
    {
      id: "dates",
      title: "Dates",
      paragraphs: [
        "Dates are written in EDTF, the Extended Date/Time Format of the Library of Congress, as exactly as the source knows them and no more. A day is drawn as a diamond, a month as a soft dot, a year or a longer span as a soft band, an open end as an arrow that stops after the last dated source.",
        "“Year 1, Quarter 1” of an action plan is placed from the sourced day of the launch, and drawn as worked out by the atlas. What has no date stands on a shelf of its own.",
      ],
    },
    {
      id: "borders",
      title: "Borders and names",
      paragraphs: [
        "Borders and names show no opinion on the legal status of any country or territory. The shapes come from Natural Earth at 1:50 million in the form of Visionscarto's world atlas, whose lines follow those of United Nations maps, as the founding map of 2014 did.",
        "Crimea is drawn within Ukraine. Western Sahara is drawn apart from Morocco; no source of the atlas lists it, so it carries no value. Northern Cyprus and Somaliland are drawn within Cyprus and Somalia behind a dashed line and are no places of their own.",
        "Kosovo, Taiwan, Hong Kong, Macao, and the West Bank and Gaza (Palestine) are places because the sources list them, under the names the sources use. Kosovo has the code XKX, which is not a part of ISO 3166.",
        "The Siachen Glacier, the lines in Jammu and Kashmir, and Abyei are drawn dashed and carry no value.",
        "Where a country has changed its name, the name of the time and the name of today both stand, as Macedonia in 2014, North Macedonia now. Places too small to see have a marker; the list beside the map and the page of countries hold every one.",
      ],
    },
    {
      id: "projection",
      title: "Projection",
      paragraphs: [
        "The map is drawn in Equal Earth: areas keep their proportions, so that no country looks larger than it is. The globe is turned by 11 degrees so that the east of Russia is not cut off. Antarctica is not drawn: it is no place of the data.",
      ],
    },
    {
      id: "accessibility",
      title: "Accessibility",
      paragraphs: [
        "Everything can be reached and worked by keyboard. The map is one tab stop: arrow keys go to the nearest country that way and the opposite arrow returns, typing a name goes to it, Enter opens it. The timeline works likewise. Each map and chart has its values as a table or a list beside it.",
        "Nothing is said by colour alone. The atlas follows the system's light or dark appearance, its contrast and its wish for less motion, and works from a width of 320 pixels. It aims at WCAG 2.2, level AA.",
      ],
    },
    {
      id: "made",
      title: "Who made it, and licence",
      paragraphs: [
        "The Open Data Partnerships Atlas is a project of its own. It speaks for none of the partnerships and bodies it shows.",
        "Text and data are under CC BY 4.0 as far as the sources allow, said per source; the code is under the MIT licence. The shapes are by Visionscarto after Natural Earth, under the BSD licence.",
      ],
    },
  ],
  unknowns: {
    title: "What could not be verified",
    note: (count: number) =>
      `${count} things were looked for and not found. They are unknown to the atlas and stay out of every count.`,
    where: (place: string) => `Where it might be found: ${place}`,
  },
  ways: { data: "The data and how to cite them", sources: "All sources", figures: "Figures that clash" },
};
