/** Parts of a chart: titles, axes, legend, data labels. */
import type { Chart, ChartAxis, ChartTitle, DataLabels } from "../companion";
import { notAvailable } from "../failure";
import { HostObject, type ObjectClass, type Property } from "../host-object";

/** A part of a chart, wherever it is kept: read it, or replace it. */
export interface Part<T> {
  read(): T;
  edit(change: Partial<T>): void;
}

/** The part that a key of a larger part holds. */
export function partOf<T, K extends keyof T>(whole: Part<T>, key: K): Part<T[K]> {
  return {
    read: () => whole.read()[key],
    edit: (change) => {
      whole.edit({ [key]: { ...whole.read()[key], ...change } } as unknown as Partial<T>);
    },
  };
}

const FONT: ObjectClass<Part<ChartTitle>> = {
  name: "ChartFont",
  properties: {
    Size: {
      read: (title) => title.read().fontSizePoints,
      write: (title, given) => {
        title.edit({ fontSizePoints: given.number({ minimum: 1, maximum: 409 }) });
      },
    },
    Color: {
      read: (title) => title.read().fontColour,
      write: (title, given) => {
        title.edit({ fontColour: given.colour() });
      },
    },
    Bold: {
      read: (title) => title.read().bold,
      write: (title, given) => {
        title.edit({ bold: given.flag() });
      },
    },
  },
};

const titleFormat = (name: string): ObjectClass<Part<ChartTitle>> => ({
  name,
  properties: {},
  objects: { Font: (title) => HostObject.of(FONT, title) },
});
const TITLE_FORMAT = titleFormat("ChartTitleFormat");
const AXIS_TITLE_FORMAT = titleFormat("ChartAxisTitleFormat");

const TITLE_PROPERTIES: Readonly<Record<string, Property<Part<ChartTitle>>>> = {
  Text: {
    read: (title) => title.read().text,
    write: (title, given) => {
      title.edit({ text: given.text(), visible: true });
    },
  },
  Visible: {
    read: (title) => title.read().visible,
    write: (title, given) => {
      title.edit({ visible: given.flag() });
    },
  },
};

const TITLE: ObjectClass<Part<ChartTitle>> = {
  name: "ChartTitle",
  properties: TITLE_PROPERTIES,
  objects: { Format: (title) => HostObject.of(TITLE_FORMAT, title) },
};

const AXIS_TITLE: ObjectClass<Part<ChartTitle>> = {
  name: "ChartAxisTitle",
  properties: TITLE_PROPERTIES,
  objects: { Format: (title) => HostObject.of(AXIS_TITLE_FORMAT, title) },
};

const GRIDLINES: ObjectClass<Part<ChartAxis>> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      read: (axis) => axis.read().majorGridlines,
      write: (axis, given) => {
        axis.edit({ majorGridlines: given.flag() });
      },
    },
  },
};

/** "" lets the chart choose, as in Excel. */
function bound(key: "minimum" | "maximum" | "majorUnit"): Property<Part<ChartAxis>> {
  return {
    read: (axis) => axis.read()[key] ?? "",
    write: (axis, given) => {
      axis.edit({ [key]: given.value === "" ? null : given.number() });
    },
  };
}

const AXIS: ObjectClass<Part<ChartAxis>> = {
  name: "ChartAxis",
  properties: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    Visible: {
      read: (axis) => axis.read().visible,
      write: (axis, given) => {
        axis.edit({ visible: given.flag() });
      },
    },
    ReversePlotOrder: {
      read: (axis) => axis.read().reversed,
      write: (axis, given) => {
        axis.edit({ reversed: given.flag() });
      },
    },
    NumberFormat: {
      read: (axis) => axis.read().numberFormat || "General",
      write: (axis, given) => {
        axis.edit({ numberFormat: given.text() });
      },
    },
    LinkNumberFormat: {
      read: (axis) => axis.read().numberFormat === "",
      write: (axis, given) => {
        if (given.flag()) axis.edit({ numberFormat: "" });
      },
    },
  },
  objects: {
    Title: (axis) => HostObject.of(AXIS_TITLE, partOf(axis, "title")),
    MajorGridlines: (axis) => HostObject.of(GRIDLINES, axis),
  },
};

const AXES: ObjectClass<Part<Chart>> = {
  name: "ChartAxes",
  properties: {},
  objects: {
    CategoryAxis: (chart) => HostObject.of(AXIS, partOf(chart, "categoryAxis")),
    ValueAxis: (chart) => HostObject.of(AXIS, partOf(chart, "valueAxis")),
  },
  methods: {
    GetItem: (chart, given) => {
      const type = given.at(0, "type").oneOf(["Category", "Value", "Series"] as const);
      const group = given.at(1, "group");
      if (type === "Series") throw notAvailable("ChartAxes", "seriesAxis");
      if (!group.isAbsent && group.oneOf(["Primary", "Secondary"] as const) === "Secondary")
        throw notAvailable("ChartAxes", "secondary axis");
      return HostObject.of(AXIS, partOf(chart, type === "Category" ? "categoryAxis" : "valueAxis"));
    },
  },
};

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const LEGEND: ObjectClass<Part<Chart["legend"]>> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      read: (legend) => legend.read().visible,
      write: (legend, given) => {
        legend.edit({ visible: given.flag() });
      },
    },
    Position: {
      read: (legend) => legend.read().position,
      write: (legend, given) => {
        legend.edit({ position: given.oneOf(LEGEND_POSITIONS) });
      },
    },
  },
};

function shown(key: "showValue" | "showSeriesName" | "showCategoryName"): Property<Part<DataLabels>> {
  return {
    read: (labels) => labels.read()[key],
    write: (labels, given) => {
      labels.edit({ [key]: given.flag() });
    },
  };
}

const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

const DATA_LABELS: ObjectClass<Part<DataLabels>> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: shown("showValue"),
    ShowSeriesName: shown("showSeriesName"),
    ShowCategoryName: shown("showCategoryName"),
    NumberFormat: {
      read: (labels) => labels.read().numberFormat || "General",
      write: (labels, given) => {
        labels.edit({ numberFormat: given.text() });
      },
    },
    Position: {
      read: (labels) => labels.read().position || null,
      write: (labels, given) => {
        labels.edit({ position: given.oneOf(LABEL_POSITIONS) });
      },
    },
  },
};

export const CHART_PARTS = {
  Title: (chart: Part<Chart>) => HostObject.of(TITLE, partOf(chart, "title")),
  Axes: (chart: Part<Chart>) => HostObject.of(AXES, chart),
  Legend: (chart: Part<Chart>) => HostObject.of(LEGEND, partOf(chart, "legend")),
  DataLabels: (labels: Part<DataLabels>) => HostObject.of(DATA_LABELS, labels),
} as const;
