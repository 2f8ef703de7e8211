/** A template in a real workbook without a screen, and what can be seen of it there. */
import { blankCase, workedCase } from "../../../src/templates/case-values";
import type { CaseValues } from "../../../src/templates/case";
import { cellName, referencesIn } from "../../../src/templates/cell-names";
import type { Block, Check, OpportunityTemplate, PublishedFigure } from "../../../src/templates/template";

import { insertTemplate } from "../../../src/workbook/insert-template";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import type { PlannedSheet, WorkbookPlan } from "../../../src/workbook/plan-types";
import type { CellSnapshot, CellValue } from "../../../src/workbench/host/port";
import { openWorkbook, type OpenWorkbook } from "../../workbook/open-workbook";

const options = { asAt: "2026-01-31", version: "0.1.0" };

export interface PublishedRow {
  readonly figure: PublishedFigure;
  readonly cell: string;
  readonly computed: CellValue;
  readonly computedText: string;
  readonly printedText: string;
  readonly verdict: string;
}

export class InsertedTemplate {
  private constructor(
    readonly template: OpportunityTemplate,
    readonly values: CaseValues,
    readonly plan: WorkbookPlan,
    readonly workbook: OpenWorkbook,
    readonly insertionId: string,
  ) {}

  static async insert(template: OpportunityTemplate, version: "worked" | "blank"): Promise<InsertedTemplate> {
    const values = version === "worked" ? workedCase(template) : blankCase(template);
    const workbook = await openWorkbook();
    const { id } = await insertTemplate(template, values, options);
    const plan = planWorkbook(template, values, { ...options, takenSheetNames: [], insertion: 1 });
    return new InsertedTemplate(template, values, plan, workbook, id);
  }

  dispose(): void {
    this.workbook.dispose();
  }

  errors(): string[] {
    return this.plan.sheets.flatMap(({ name }) => this.workbook.errors(name));
  }

  /** A figure by its id, on whichever sheet it stands. */
  figure(id: string): CellValue {
    const name = cellName(referencesIn(`{${id}}`)[0] ?? { id });
    const sheet = this.plan.sheets.find(({ names }) => names.some((each) => each.name === name));
    if (sheet === undefined) throw new Error(`no sheet has the name ${name}`);
    return this.workbook.named(sheet.name, name);
  }

  /** Every check with its result and, where it fails, both figures. */
  checks(): { check: Check; passes: boolean; computed: string; expected: string }[] {
    return this.blocks("checks").flatMap(({ sheet, block }) =>
      block.checks.map((check) => {
        const place = this.workbook.addressOf(sheet.name, cellName({ id: check.id }));
        const row = Number(place.replace(/\D/g, ""));
        return {
          check,
          passes: String(this.workbook.value(sheet.name, place)).startsWith("✓"),
          computed: this.text(sheet, `C${row}`),
          expected: this.text(sheet, `D${row}`),
        };
      }),
    );
  }

  /** Every published figure with what the workbook computes for it. */
  published(): PublishedRow[] {
    const figures = this.blocks("published").flatMap(({ block }) => block.figures);
    const rows = this.plan.sheets
      .filter(({ role }) => role === "published")
      .flatMap((sheet) =>
        sheet.cells
          .filter(({ column, style }) => column === 1 && style === "CareCase Unit")
          .map(({ row }) => ({ sheet, row: row + 1 })),
      );
    if (rows.length !== figures.length) throw new Error(`${figures.length} figures on ${rows.length} rows`);
    return figures.map((figure, index) => {
      const { sheet, row } = rows[index]!;
      return {
        figure,
        cell: `${sheet.name}!E${row}`,
        computed: this.workbook.value(sheet.name, `E${row}`),
        computedText: this.text(sheet, `E${row}`),
        printedText: this.text(sheet, `D${row}`),
        verdict: this.text(sheet, `G${row}`),
      };
    });
  }

  /** Every cell that shows something, with how it was planned. */
  shownCells(): { sheet: PlannedSheet; row: number; column: number; snapshot: CellSnapshot }[] {
    const { port } = this.workbook.grid;
    return this.plan.sheets.flatMap((sheet) => {
      const id = this.workbook.sheetId(sheet.name);
      const area = port.usedArea(id, true);
      if (area === null) return [];
      return port.readCells(id, area).flatMap((cells, row) =>
        cells.flatMap((snapshot, column) => {
          const shown = snapshot.text !== "";
          return shown ? [{ sheet, row: area.row + row, column: area.column + column, snapshot }] : [];
        }),
      );
    });
  }

  text({ name }: PlannedSheet, address: string): string {
    const id = this.workbook.sheetId(name);
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const area = { row: Number(digits) - 1, column, rows: 1, columns: 1 };
    return this.workbook.grid.port.readCells(id, area)[0]?.[0]?.text ?? "";
  }

  private blocks<Kind extends Block["kind"]>(
    kind: Kind,
  ): { sheet: PlannedSheet; block: Extract<Block, { kind: Kind }> }[] {
    return this.template.sheets.flatMap(({ blocks }, index) =>
      blocks.flatMap((block) =>
        block.kind === kind
          ? [{ sheet: this.plan.sheets[index]!, block: block as Extract<Block, { kind: Kind }> }]
          : [],
      ),
    );
  }
}
