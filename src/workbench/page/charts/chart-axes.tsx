import type { ChartData } from "./chart-data";
import { LABEL_LINE_PIXELS, type ChartFrame } from "./chart-frame";

/** Titles, marks and names along both axes of a chart. */
export function ChartAxes({ data, frame }: { readonly data: ChartData; readonly frame: ChartFrame }) {
  const { plot, scale } = frame;
  const middle = plot.top + plot.height / 2;
  const leftTitle = data.horizontal ? data.categoryTitle : data.valueTitle;
  const bottomTitle = data.horizontal ? data.valueTitle : data.categoryTitle;
  const bottomTitleAt = frame.height - 10 - (data.legend === "bottom" ? 22 : 0);
  return (
    <g>
      {scale.ticks.map((tick) => (
        <ValueTick key={tick} data={data} frame={frame} tick={tick} />
      ))}
      <ZeroLine data={data} frame={frame} />
      {frame.nameLines.map((lines, position) => (
        <CategoryName key={position} lines={lines} at={frame.categoryAt(position)} data={data} frame={frame} />
      ))}
      {leftTitle && (
        <text x={18} y={middle} transform={`rotate(-90 18 ${middle})`} className="chart-axis-title">
          {leftTitle}
        </text>
      )}
      {bottomTitle && (
        <text x={plot.left + plot.width / 2} y={bottomTitleAt} className="chart-axis-title">
          {bottomTitle}
        </text>
      )}
    </g>
  );
}

function ValueTick({
  data,
  frame,
  tick,
}: {
  readonly data: ChartData;
  readonly frame: ChartFrame;
  readonly tick: number;
}) {
  const { plot } = frame;
  const at = frame.valueAt(tick);
  const line = data.horizontal
    ? { x1: at, x2: at, y1: plot.top, y2: plot.top + plot.height }
    : { x1: plot.left, x2: plot.left + plot.width, y1: at, y2: at };
  return (
    <g>
      {data.gridlines && <line {...line} className="chart-gridline" />}
      <text
        x={data.horizontal ? at : plot.left - 6}
        y={data.horizontal ? plot.top + plot.height + 16 : at + 4}
        textAnchor={data.horizontal ? "middle" : "end"}
        className="chart-label"
      >
        {data.print(tick)}
      </text>
    </g>
  );
}

function ZeroLine({ data, frame }: { readonly data: ChartData; readonly frame: ChartFrame }) {
  const { plot, scale } = frame;
  const at = frame.valueAt(Math.min(scale.maximum, Math.max(scale.minimum, 0)));
  return data.horizontal ? (
    <line x1={at} x2={at} y1={plot.top} y2={plot.top + plot.height} className="chart-axis" />
  ) : (
    <line x1={plot.left} x2={plot.left + plot.width} y1={at} y2={at} className="chart-axis" />
  );
}

function CategoryName({
  lines,
  at,
  data,
  frame,
}: {
  readonly lines: readonly string[];
  readonly at: number;
  readonly data: ChartData;
  readonly frame: ChartFrame;
}) {
  const { plot } = frame;
  const x = data.horizontal ? plot.left - 6 : at;
  const firstLine = data.horizontal
    ? at + 4 - ((lines.length - 1) * LABEL_LINE_PIXELS) / 2
    : plot.top + plot.height + 16;
  return (
    <text textAnchor={data.horizontal ? "end" : "middle"} className="chart-label">
      {lines.map((line, row) => (
        <tspan key={row} x={x} y={firstLine + row * LABEL_LINE_PIXELS}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
