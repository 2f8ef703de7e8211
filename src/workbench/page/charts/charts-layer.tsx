import { useEffect, useState } from "react";
import type { Chart } from "../../host/companion";
import type { GridViewState } from "../../grid/grid-view";
import { POINTS_PER_PIXEL } from "../../grid/geometry";
import type { WorkbookSession } from "../workbook-session";
import { readChart, type ChartData } from "./chart-data";
import { ChartPicture } from "./chart-picture";
import { ChartTable } from "./chart-table";

interface PlacedChart {
  readonly chart: Chart;
  readonly data: ChartData;
}

/** The charts of the sheet in front, floating over its cells: they scroll and zoom with them and follow their figures. */
export default function ChartsLayer({ session }: { readonly session: WorkbookSession }) {
  const view = useGridView(session);
  const charts = useCharts(session, view?.sheetId);
  if (!view) return null;
  return (
    <div
      className="charts-layer"
      style={{
        left: view.cellsLeftPixels,
        top: view.cellsTopPixels,
        width: view.cellsWidthPixels,
        height: view.cellsHeightPixels,
      }}
    >
      {charts.map(({ chart, data }) => {
        const pixels = (points: number) => points / POINTS_PER_PIXEL;
        return (
          <figure
            key={chart.id}
            className="chart"
            style={{
              left: view.originLeftPixels - view.cellsLeftPixels + pixels(chart.leftPoints) * view.zoom,
              top: view.originTopPixels - view.cellsTopPixels + pixels(chart.topPoints) * view.zoom,
              width: pixels(chart.widthPoints) * view.zoom,
              height: pixels(chart.heightPoints) * view.zoom,
            }}
          >
            <ChartPicture
              data={data}
              widthPixels={pixels(chart.widthPoints)}
              heightPixels={pixels(chart.heightPoints)}
            />
            <ChartTable data={data} />
          </figure>
        );
      })}
    </div>
  );
}

function useGridView(session: WorkbookSession): GridViewState | null {
  const [view, setView] = useState<GridViewState | null>(() => session.view.read());
  useEffect(() => {
    let drawn = 0;
    const follow = () => {
      cancelAnimationFrame(drawn);
      drawn = requestAnimationFrame(() => setView(session.view.read()));
    };
    follow();
    const stop = session.view.onMove(follow);
    return () => {
      cancelAnimationFrame(drawn);
      stop();
    };
  }, [session]);
  return view;
}

function useCharts(session: WorkbookSession, sheetId: string | undefined): readonly PlacedChart[] {
  const [charts, setCharts] = useState<readonly PlacedChart[]>([]);
  useEffect(() => {
    const { port } = session.workbook;
    let drawn = 0;
    const read = () => {
      cancelAnimationFrame(drawn);
      drawn = requestAnimationFrame(() => {
        const onSheet = port.companion().charts.filter((chart) => chart.sheetId === sheetId);
        setCharts(onSheet.map((chart) => ({ chart, data: readChart(chart, port) })));
      });
    };
    read();
    const stopEvents = port.onEvent((event) => {
      if (event.kind === "calculated" || event.kind === "changed") read();
    });
    const stopSidecar = session.workbook.sidecar.onChange(read);
    return () => {
      cancelAnimationFrame(drawn);
      stopEvents();
      stopSidecar();
    };
  }, [session, sheetId]);
  return charts;
}
