import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from "@univerjs/engine-render";
import { HoverManagerService, SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { SetZoomRatioOperation } from "@univerjs/sheets-ui";
import type { GridWorkbook } from "./grid-workbook";

/** What the grid shows of the active sheet, in pixels from the top left corner of the element that holds the grid. */
export interface GridViewState {
  readonly sheetId: string;
  /** 1 is 100%. */
  readonly zoom: number;
  /** Where the sheet's own top left corner would stand, scrolled as it is. */
  readonly originLeftPixels: number;
  readonly originTopPixels: number;
  /** Where the scrolling cells begin: beside the row headings, below the column headings and frozen rows. */
  readonly cellsLeftPixels: number;
  readonly cellsTopPixels: number;
  /** How far the cells reach; below them are the sheets' tabs. */
  readonly cellsWidthPixels: number;
  readonly cellsHeightPixels: number;
}

/** The cell that the pointer is over, with its place in the element that holds the grid. */
export interface HoveredCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly leftPixels: number;
  readonly bottomPixels: number;
}

/** Watches what the visible grid shows, for the things that float over it. */
export class GridView {
  /**
   * @param workbook The workbook shown.
   * @param container The element that holds the grid, from whose corner everything is measured.
   */
  constructor(
    private readonly workbook: GridWorkbook,
    private readonly container: HTMLElement,
  ) {}

  /** Answers null before the grid is drawn. */
  read(): GridViewState | null {
    const { engine } = this.workbook;
    const { render } = this;
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !viewport || !skeleton) return null;
    const canvas = this.canvasCorner(render);
    const zoom = render.scene.getAncestorScale().scaleX;
    return {
      sheetId: engine.workbook.getActiveSheet().getSheetId(),
      zoom,
      originLeftPixels: canvas.left + (skeleton.rowHeaderWidth - viewport.viewportScrollX) * zoom,
      originTopPixels: canvas.top + (skeleton.columnHeaderHeight - viewport.viewportScrollY) * zoom,
      cellsLeftPixels: canvas.left + viewport.left,
      cellsTopPixels: canvas.top + viewport.top,
      cellsWidthPixels: Math.max(0, canvas.width - viewport.left),
      cellsHeightPixels: Math.max(0, canvas.height - viewport.top),
    };
  }

  /** Hears whenever what the grid shows may have moved. */
  onMove(listener: () => void): () => void {
    const { engine } = this.workbook;
    const { render } = this;
    const scrolls = render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(listener);
    const skeletons = render?.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(listener);
    const stopCommands = engine.onCommand((command) => {
      if (command.id === SetZoomRatioOperation.id || command.id.includes("frozen") || command.id.includes("worksheet"))
        listener();
    });
    return () => {
      scrolls?.unsubscribe();
      skeletons?.unsubscribe();
      stopCommands();
    };
  }

  /** Hears which cell the pointer is over; null when over none. */
  onHover(listener: (cell: HoveredCell | null) => void): () => void {
    const subscription = this.workbook.engine.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
      if (!hovered) return listener(null);
      const { location, position } = hovered;
      const canvas = this.canvasCorner(this.render);
      listener({
        sheetId: location.subUnitId,
        row: location.row,
        column: location.col,
        leftPixels: canvas.left + position.startX,
        bottomPixels: canvas.top + position.endY,
      });
    });
    return () => subscription.unsubscribe();
  }

  /** Hears which cell is clicked. */
  onClick(listener: (cell: { sheetId: string; row: number; column: number }) => void): () => void {
    const subscription = this.workbook.engine.injector
      .get(HoverManagerService)
      .currentClickedCell$.subscribe((clicked) => {
        const { subUnitId, row, col } = clicked.location;
        listener({ sheetId: subUnitId, row, column: col });
      });
    return () => subscription.unsubscribe();
  }

  private get render(): IRender | null {
    const { engine } = this.workbook;
    return engine.injector.get(IRenderManagerService).getRenderById(engine.unitId) ?? null;
  }

  private canvasCorner(render: IRender | null): { left: number; top: number; width: number; height: number } {
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    const container = this.container.getBoundingClientRect();
    return {
      left: (canvas?.left ?? 0) - container.left,
      top: (canvas?.top ?? 0) - container.top,
      width: canvas?.width ?? 0,
      height: canvas?.height ?? 0,
    };
  }
}
