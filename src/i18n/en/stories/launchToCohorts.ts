/** The atlas's own story: what each step says. Every number and date in it is checked against the data. */
export const launchToCohorts = {
  title: "From a launch to peer learning, 2011–2022",
  description:
    "How partnerships on open data for development came and went: twelve steps from the launch of the Open Government Partnership in 2011 to the peer-learning cohorts of 2022, each with its sources.",
  steps: {
    ogpLaunch: {
      title: "Eight governments launch the Open Government Partnership",
      note: "New York, 20 September 2011: eight governments found a partnership in which states and civil society agree on plans for more open government. Of the other countries on the list of the launch, 38 are shown. To be on it was neither a letter of intent nor formal joining.",
    },
    firstHelp: {
      title: "The World Bank begins to help governments open their data",
      note: "The Bank’s help to client governments begins in 2012. Its Open Data Toolkit goes online in December 2012. An agreement with Ulyanovsk, made in the same month at a conference in Moscow, leads to the first readiness assessment.",
    },
    podLaunch: {
      title: "Three founders start the Partnership for Open Data",
      note: "At the Open Knowledge Conference in Geneva, on 18 September 2013, the World Bank, the Open Data Institute and Open Knowledge start a partnership planned for three years. It is to help policy makers and citizens of developing countries to use open data.",
    },
    barometer: {
      title: "The Open Data Barometer scores countries for the first time",
      note: "The first edition, of October 2013, scores 77 countries, here as they were first published. A rank holds within its edition only, so the atlas never puts two editions into one map.",
    },
    thirteen: {
      title: "The partnership works in thirteen countries",
      note: "So its page said as of 4 July 2014, and this is the map the atlas began with. In the same month Mexico’s national portal opens with the partnership’s help.",
    },
    programmes: {
      title: "Thirteen World Bank programmes use open data",
      note: "A page of the Bank’s toolkit, as it stood on 18 November 2014, tells of thirteen programmes, from budgets to disasters, and of five kinds of technical assistance. Many name no country: the atlas does not guess.",
    },
    merger: {
      title: "The partnership becomes part of a wider network",
      note: "On 23 January 2015 IDRC and the World Bank sign the agreement that merges it with Open Data for Development, a network of regional hubs. The Bank’s later report puts both the start and the merger in 2014; the atlas shows both answers and uses those that have a day.",
    },
    charter: {
      title: "Seventeen governments adopt the Open Data Charter",
      note: "The news is of 29 October 2015, from Mexico City: nine national and eight local governments are the first. The map shows the nine.",
    },
    workingGroup: {
      title: "The working group renews its plan",
      note: "News of 6 April 2016 tells of the renewed work plan of the OGP Open Data Working Group, which was launched in October 2013. The plan gave dates to five deliverables. They are drawn hollow, as planned: no source in the atlas says what became of them.",
    },
    readiness: {
      title: "Ten countries of Sub-Saharan Africa have been assessed",
      note: "By the end of 2016 the atlas has dated readiness assessments of ten countries of the region. The list is partial: a country that is not on it may have had one.",
    },
    thematic: {
      title: "Two networks agree to work on commitments",
      note: "On 26 April 2018 Morocco becomes the 76th country of the Open Government Partnership. In May 2018 the partnership and OD4D announce work on open data commitments, which more than 60 of its countries had made.",
    },
    cohorts: {
      title: "Two cohorts learn among peers",
      note: "The Open Data Institute and Microsoft announce a partnership in April 2020. In its peer learning network six data collaborations form the first cohort, from October 2020 to April 2021, and seven organisations the second, from October 2021 to March 2022.",
    },
  },
};
