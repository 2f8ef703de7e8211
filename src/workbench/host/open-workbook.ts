/** The workbook as the host serves it: the port, and what lives only as long as the page does. */
import type { Chart, Companion, PageLayout, SheetCompanion } from "./companion";
import type { CellFormat } from "./cell-format";
import { notFound } from "./failure";
import type { HostObject } from "./host-object";
import type { Area, SheetInfo, WorkbookPort } from "./port";
import type { ConditionalLook, ConditionalRule } from "./rules";

export const NEW_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  printArea: "",
  titleRows: "",
  titleColumns: "",
  scalePercent: 100,
  fitPagesWide: null,
  fitPagesTall: null,
  marginsPoints: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centreHorizontally: false,
  centreVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  blackAndWhite: false,
  headerFooter: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  breaksBeforeRows: [],
  breaksBeforeColumns: [],
};

const NEW_SHEET: SheetCompanion = { pageLayout: NEW_PAGE_LAYOUT, protection: null, customProperties: [] };

/** What a new workbook has beside its grid; `creationDate` is ISO 8601. */
export function newCompanion(plain: CellFormat, creationDate: string): Companion {
  return {
    styles: [
      {
        name: "Normal",
        builtIn: true,
        format: plain,
        numberFormat: "General",
        includes: { font: true, patterns: true, border: true, alignment: true, number: true, protection: true },
      },
    ],
    charts: [],
    sheets: {},
    properties: {
      author: "",
      title: "",
      subject: "",
      company: "",
      category: "",
      keywords: "",
      comments: "",
      manager: "",
      creationDate,
      custom: [],
    },
    settings: {},
  };
}

export interface UnfinishedFormat {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly kind: ConditionalRule["kind"];
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

export class OpenWorkbook {
  /** Objects that the client asked to keep between requests. */
  readonly references = new Map<string, HostObject>();
  /** Conditional formats that were added and have no rule yet, by id. */
  readonly unfinishedFormats = new Map<string, UnfinishedFormat>();
  /** Styles that were added and no cell has been given yet: changing them changes no cell. */
  readonly unusedStyles = new Set<string>();
  private lastNumber = 0;

  constructor(readonly port: WorkbookPort) {}

  /** A key such as `chart-3` that is not among those taken. */
  freeKey(prefix: string, isTaken: (key: string) => boolean): string {
    let key = "";
    do key = `${prefix}-${++this.lastNumber}`;
    while (isTaken(key));
    return key;
  }

  sheet(sheetId: string): SheetInfo {
    const found = this.port.sheets().find((sheet) => sheet.id === sheetId);
    if (!found) throw notFound("The worksheet");
    return found;
  }

  sheetNamed(name: string): SheetInfo | undefined {
    const wanted = name.toLowerCase();
    return this.port.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  beside(sheetId: string): SheetCompanion {
    return this.port.companion().sheets[sheetId] ?? NEW_SHEET;
  }

  editBeside(sheetId: string, change: Partial<SheetCompanion>): void {
    this.port.editCompanion((present) => ({
      ...present,
      sheets: { ...present.sheets, [sheetId]: { ...(present.sheets[sheetId] ?? NEW_SHEET), ...change } },
    }));
  }

  chart(chartId: string): Chart {
    const found = this.port.companion().charts.find((chart) => chart.id === chartId);
    if (!found) throw notFound("The chart");
    return found;
  }

  editChart(chartId: string, change: (chart: Chart) => Chart): void {
    this.port.editCompanion((present) => ({
      ...present,
      charts: present.charts.map((chart) => (chart.id === chartId ? change(chart) : chart)),
    }));
  }
}
