import { IResourceLoaderService, type IWorkbookData } from "@univerjs/core";
import { SetWorkbookNameMutation } from "@univerjs/sheets";
import { CellContents } from "./cells/cell-contents";
import { CellStore } from "./cells/cell-store";
import { Spills } from "./cells/spills";
import type { GridEngine } from "./engine";
import { CellFormats } from "./formats/cell-formats";
import { ErrorMessages } from "./functions/error-messages";
import { FunctionLibrary } from "./functions/function-library";
import { GridPort } from "./grid-port";
import { LockedCells } from "./locked-cells";
import { ConditionalFormats } from "./rules/conditional-formats";
import { passOverDeletedSheets } from "./rules/late-validation";
import { Validations } from "./rules/validations";
import { Sheets } from "./sheets";
import { Sidecar, type SidecarData } from "./sidecar";
import { Sizes } from "./sizes";
import { WorkbookEvents } from "./workbook-events";

/** The namespace under which Excel knows the add-in's functions; the manifest says the same. */
const functionNamespace = "CARECASE";

/** A whole workbook as plain data. */
export interface WorkbookFile {
  readonly snapshot: IWorkbookData;
  readonly sidecar: SidecarData;
}

/** A running workbook: the grid, the port through which the host works on it, and the functions it knows. */
export class GridWorkbook {
  readonly port: GridPort;
  readonly functions: FunctionLibrary;
  readonly sidecar: Sidecar;
  readonly lockedCells: LockedCells;

  constructor(
    readonly engine: GridEngine,
    stored?: SidecarData,
  ) {
    passOverDeletedSheets(engine);
    const errors = new ErrorMessages();
    const cells = new CellStore(engine);
    const spills = new Spills(engine);
    const contents = new CellContents(cells, spills, errors);
    const formats = new CellFormats(cells);
    this.sidecar = new Sidecar(stored);
    this.lockedCells = new LockedCells(engine, this.sidecar, formats);
    const sheets = new Sheets(engine, this.sidecar);
    this.port = new GridPort({
      engine,
      sidecar: this.sidecar,
      cells,
      contents,
      formats,
      spills,
      sheets,
      sizes: new Sizes(cells, contents, formats),
      validations: new Validations(engine, this.sidecar),
      conditionalFormats: new ConditionalFormats(engine, this.sidecar),
      events: new WorkbookEvents(engine, sheets),
    });
    this.functions = new FunctionLibrary(engine, functionNamespace, (cell, error) => errors.put(cell, error));
  }

  get name(): string {
    return this.engine.workbook.getName();
  }

  rename(name: string): void {
    this.engine.run(SetWorkbookNameMutation.id, { unitId: this.engine.unitId, name });
  }

  /** The workbook as it stands, for keeping. */
  file(): WorkbookFile {
    const snapshot = this.engine.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.engine.unitId);
    if (!snapshot) throw new Error("The workbook could not be read from the grid.");
    return { snapshot, sidecar: this.sidecar.read() };
  }

  dispose(): void {
    this.engine.dispose();
  }
}
