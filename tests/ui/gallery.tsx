import type { ReactNode } from "react";
import { Breadcrumb } from "#ui/Breadcrumb.tsx";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { CheckLink } from "#ui/CheckLink.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipList } from "#ui/ChipList.tsx";
import { CitationBlock } from "#ui/CitationBlock.tsx";
import { Combobox } from "#ui/Combobox.tsx";
import type { CitationLabels, Citations, CitationText } from "#ui/citation.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { Facet } from "#ui/Facet.tsx";
import { Icon } from "#ui/Icon.tsx";
import { MeasureSelect } from "#ui/MeasureSelect.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageTitle } from "#ui/PageTitle.tsx";
import { SearchBox } from "#ui/SearchBox.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { SourceMark, SourceMarks } from "#ui/SourceMark.tsx";
import { Status } from "#ui/Status.tsx";
import { Toolbar } from "#ui/Toolbar.tsx";
import { Tooltip } from "#ui/Tooltip.tsx";
import { TypedField } from "#ui/TypedField.tsx";
import { WindowedList } from "#ui/WindowedList.tsx";
import { YearSlider } from "#ui/YearSlider.tsx";

const nothing = () => {};

const citation: CitationText = {
  number: 13,
  title: "Technical assistance",
  byline: "World Bank, 18 November 2014",
  place: "Readiness assessments",
  lines: [
    { term: "Address", text: "http://example.org/ta", address: "http://example.org/ta" },
    { term: "Licence", text: "not stated" },
    { term: "Reliability", text: "high: the publisher’s own page, a draft that was changed later" },
  ],
  page: { label: "All that this source supports", href: "/sources/wb-ta-2014" },
};

const labels: CitationLabels = { title: "Says who?", close: "Close", place: "In it:", leaves: "leaves the atlas" };

export const citations: Citations = {
  mark: (source) =>
    source === "unheard-of" ? undefined : { number: 13, label: `Source 13: ${source}`, href: `/sources/${source}` },
  load: async () => () => null,
};

const themes = [
  "Readiness",
  "Training",
  "Research",
  "Extractives",
  "Budgets",
  "Agriculture",
  "Aid",
  "Transport",
  "Health",
];

const choices = () => [
  {
    id: "themes",
    label: "Themes",
    choices: themes.map((label, i) => ({ id: label, label, href: `/?topic=${label}`, chosen: i === 2, count: 9 - i })),
  },
];

const years = {
  slider: "Year",
  play: "Play the years",
  pause: "Stop",
  field: "Year",
  hint: "A year from 2004 to 2023",
  bars: "Bars: entries dated that year",
  year: (year: number) => `end of ${year}`,
};

const counts = [1, 1, 0, 13, 3, 4, 11, 26, 36, 38, 33, 25, 15, 9, 1, 11, 0, 0, 0, 7];

const places = [
  { id: "BFA", name: "Burkina Faso", layers: 6 },
  { id: "CIV", name: "Côte d’Ivoire", layers: 2 },
  { id: "MAR", name: "Morocco", layers: undefined },
];

/** One of each piece, as a page would use it. */
export const gallery: Readonly<Record<string, ReactNode>> = {
  PageTitle: <PageTitle>Burkina Faso</PageTitle>,
  Breadcrumb: (
    <Breadcrumb
      label="Where"
      steps={[
        { label: "Countries", href: "/countries" },
        { label: "Sub-Saharan Africa", href: "/?region=ssa" },
      ]}
    />
  ),
  Button: (
    <>
      <Button onClick={nothing}>Cite</Button> <Button look="primary">Use in slides</Button>{" "}
      <Button look="quiet" square aria-label="Closer">
        <Icon name="plus" />
      </Button>{" "}
      <Button disabled>Not now</Button> <ButtonLink href="/programmes">All 28 cards</ButtonLink>
    </>
  ),
  SegmentedControl: (
    <SegmentedControl
      label="Show as"
      current="map"
      segments={[
        { id: "map", label: "Map", href: "/" },
        { id: "table", label: "Table", href: "/?tab=table" },
      ]}
    />
  ),
  SelectMenu: (
    <h1 style={{ font: "28px/1.35 var(--serif)" }}>
      Partnerships about <SelectMenu label="Theme" value="any theme" groups={choices} />, in{" "}
      <SelectMenu
        label="Place"
        value="all countries"
        groups={choices}
        multiple
        narrow={{ label: "Find a country", nothing: "None", matches: (text, typed) => text.includes(typed) }}
      />
    </h1>
  ),
  MeasureSelect: <MeasureSelect label="Measure" value="founding map" groups={choices} />,
  Chip: (
    <>
      <Chip label="readiness" href="/?topic=readiness" /> <Chip label="training" />
    </>
  ),
  ChipList: (
    <ChipList
      label="Your selection"
      chips={[{ id: "r", label: "Region: South Asia", href: "/programmes", removeLabel: "Remove Region: South Asia" }]}
      clear={{ label: "Clear", href: "/programmes" }}
    />
  ),
  CheckLink: <CheckLink label="OGP" checked count={75} href="/?layer=ogp" />,
  Facet: (
    <Facet
      name="topic"
      legend="Theme"
      values={themes.map((label, i) => ({
        id: label,
        label,
        href: () => `/?topic=${label}`,
        count: [3, 2, 2, 1, 0, 1, 1, 1, 0][i] ?? 0,
        chosen: i === 1,
      }))}
      moreLabel={(count) => `${count} more themes`}
      fewerLabel="Fewer themes"
    />
  ),
  SearchBox: (
    <SearchBox
      label="Search the cards"
      placeholder="Name, acronym, ISO code"
      query="budget"
      onType={nothing}
      onDone={nothing}
      clearLabel="Clear"
    />
  ),
  Combobox: (
    <Combobox
      label="Search the atlas"
      placeholder="Search"
      shortcut="/"
      typed=""
      onType={nothing}
      groups={[]}
      nothing="Nothing"
      countLabel={(n) => `${n} results`}
    />
  ),
  SourceMark: (
    <p>
      Thirteen countries, as its own page stood on 4 July 2014.
      <SourceMark source="pod-about" locator="Where We Work" /> It merged into OD4D on 23 January 2015.
      <SourceMarks citations={[{ source: "od4d" }, { source: "od4d" }, { source: "ogp", locator: "2" }]} />
      <SourceMark source="unheard-of" />
    </p>
  ),
  CitationBlock: <CitationBlock text={citation} labels={labels} />,
  ExternalLink: (
    <p>
      <ExternalLink href="https://example.org/a" leaves="leaves the atlas">
        a document
      </ExternalLink>
    </p>
  ),
  Tooltip: (
    <div style={{ position: "relative", blockSize: 200 }}>
      <Tooltip at={{ x: 40, y: 90, width: 20, height: 20 }} room={{ width: 700, height: 200 }}>
        <b>Tanzania</b> 6 of 8 layers
      </Tooltip>
    </div>
  ),
  Disclosure: <Disclosure summary="Sub-Saharan Africa 36 of 48">Burkina Faso, Sierra Leone, Tanzania</Disclosure>,
  DataTable: (
    <DataTable
      caption="Countries and their layers"
      columns={[
        { id: "name", label: "Country", cell: (row) => row.name, sortBy: (row) => row.name, header: true },
        {
          id: "layers",
          label: "Layers",
          cell: (row) => row.layers ?? "not known",
          sortBy: (row) => row.layers,
          align: "end",
        },
      ]}
      rows={places}
      rowKey={(row) => row.id}
      marked={(row) => row.id === "BFA"}
      sortedBy={{ column: "layers", direction: "descending" }}
    />
  ),
  WindowedList: (
    <WindowedList label="Cards" count={3} keyOf={String} render={(index) => `Card ${index}`} estimate={40} />
  ),
  Toolbar: (
    <Toolbar label="Map">
      <Button square aria-label="Closer">
        <Icon name="plus" />
      </Button>
      <Button square aria-label="Further">
        <Icon name="minus" />
      </Button>
    </Toolbar>
  ),
  TypedField: (
    <TypedField label="From" value="2013-01" read={(text) => text} onDone={nothing} hint="A year or a month" inline />
  ),
  YearSlider: (
    <YearSlider
      first={2004}
      last={2023}
      year={2017}
      bars={counts.map((count, i) => ({ year: 2004 + i, count }))}
      onDrag={nothing}
      onDrop={nothing}
      onChoose={nothing}
      labels={years}
    />
  ),
  Notice: (
    <Notice way={{ label: "Show this view without it", href: "/" }}>
      What the link said about the country (“XXX”) could not be used.
    </Notice>
  ),
  EmptyState: (
    <EmptyState
      title="No programme is about health in South Asia"
      way={{ label: "Take back the region", href: "/programmes" }}
    >
      Region: South Asia emptied it; without it there are 3.
    </EmptyState>
  ),
  ErrorState: (
    <ErrorState title="The data did not arrive" retryLabel="Try again" onRetry={nothing}>
      Your address is kept.
    </ErrorState>
  ),
  Skeleton: <Skeleton label="Loading the projects" />,
  Status: <Status>12 programmes shown</Status>,
};
