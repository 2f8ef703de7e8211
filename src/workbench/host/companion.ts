/**
 * What a workbook holds and the grid does not know: plain data, so that it is saved with one JSON.stringify and compared with
 * one deep-equal. Every part is replaced, never edited in place.
 */
import type { CellFormat } from "./cell-format";
import type { SheetArea } from "./port";

export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly format: CellFormat;
  readonly numberFormat: string;
  /** Which parts the style sets when it is applied. */
  readonly includes: {
    readonly font: boolean;
    readonly patterns: boolean;
    readonly border: boolean;
    readonly alignment: boolean;
    readonly number: boolean;
    readonly protection: boolean;
  };
}

export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
  readonly fontSizePoints: number;
  readonly fontColour: string;
  readonly bold: boolean;
}

export interface ChartAxis {
  readonly title: ChartTitle;
  readonly visible: boolean;
  /** Excel's code; "" follows the source cells. */
  readonly numberFormat: string;
  /** null lets the chart choose. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly majorGridlines: boolean;
  /** From the far end to the near one. */
  readonly reversed: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** Where the name is read, when it is not typed. */
  readonly nameFrom: SheetArea | null;
  readonly values: SheetArea;
  readonly categories: SheetArea | null;
  /** Excel's chart type, for example "ColumnClustered" or "Line". */
  readonly chartType: string;
  /** "" lets the chart choose. */
  readonly fillColour: string;
  readonly lineColour: string;
  readonly lineWeightPoints: number;
  readonly lineStyle: string;
  readonly markerStyle: string;
  readonly axisGroup: "Primary" | "Secondary";
  readonly hasDataLabels: boolean;
  readonly dataLabels: DataLabels;
}

export interface DataLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly numberFormat: string;
  readonly position: string;
}

export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly chartType: string;
  readonly title: ChartTitle;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly series: readonly ChartSeries[];
  /** Points from the sheet's top left corner. */
  readonly leftPoints: number;
  readonly topPoints: number;
  readonly widthPoints: number;
  readonly heightPoints: number;
  /** Alternative text. */
  readonly description: string;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel's word, for example "A4". */
  readonly paperSize: string;
  /** Areas on the sheet itself, as A1 addresses; "" prints everything. */
  readonly printArea: string;
  /** For example "$1:$3"; "" repeats none. */
  readonly titleRows: string;
  readonly titleColumns: string;
  readonly scalePercent: number | null;
  readonly fitPagesWide: number | null;
  readonly fitPagesTall: number | null;
  readonly marginsPoints: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centreHorizontally: boolean;
  readonly centreVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly blackAndWhite: boolean;
  readonly headerFooter: HeaderFooter;
  /** Rows (columns) from zero that begin a page. */
  readonly breaksBeforeRows: readonly number[];
  readonly breaksBeforeColumns: readonly number[];
}

/** What people may still do on a protected sheet, by Excel's option names. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string;
}

export interface CustomProperty {
  readonly key: string;
  readonly value: string;
}

export interface SheetCompanion {
  readonly pageLayout: PageLayout;
  readonly protection: SheetProtection | null;
  readonly customProperties: readonly CustomProperty[];
}

export interface DocumentProperties {
  readonly author: string;
  readonly title: string;
  readonly subject: string;
  readonly company: string;
  readonly category: string;
  readonly keywords: string;
  readonly comments: string;
  readonly manager: string;
  /** ISO 8601, in UTC. */
  readonly creationDate: string;
  readonly custom: readonly { readonly key: string; readonly value: string | number | boolean }[];
}

export interface Companion {
  readonly styles: readonly NamedStyle[];
  readonly charts: readonly Chart[];
  /** By sheet id; an absent sheet has everything as new. */
  readonly sheets: Readonly<Record<string, SheetCompanion>>;
  readonly properties: DocumentProperties;
  /** Settings that add-ins keep in the file; values are JSON. */
  readonly settings: Readonly<Record<string, unknown>>;
}
