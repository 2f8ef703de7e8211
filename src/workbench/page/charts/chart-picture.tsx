import { useMemo } from "react";
import { ChartAxes } from "./chart-axes";
import type { ChartData } from "./chart-data";
import { frameOf, labelWidth, namesLinesDirectly, type ChartFrame } from "./chart-frame";
import { marksOf, type ChartMarks } from "./chart-marks";

interface ChartPictureProps {
  readonly data: ChartData;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A chart as a drawing. What it shows stands in words and figures beside it, for those who cannot see it. */
export function ChartPicture({ data, widthPixels, heightPixels }: ChartPictureProps) {
  const frame = useMemo(() => frameOf(data, widthPixels, heightPixels), [data, widthPixels, heightPixels]);
  const marks = useMemo(() => marksOf(data, frame), [data, frame]);
  return (
    <svg
      role="img"
      aria-label={data.description || data.title || "Chart"}
      viewBox={`0 0 ${widthPixels} ${heightPixels}`}
      width="100%"
      height="100%"
      className="chart-picture"
    >
      {data.title && (
        <text x={widthPixels / 2} y={22} className="chart-title">
          {data.title}
        </text>
      )}
      <ChartAxes data={data} frame={frame} />
      <Marks marks={marks} horizontal={data.horizontal} />
      {namesLinesDirectly(data) && <LineNames marks={marks} frame={frame} />}
      {data.legend !== "none" && <Legend data={data} frame={frame} />}
    </svg>
  );
}

function Marks({ marks, horizontal }: { readonly marks: ChartMarks; readonly horizontal: boolean }) {
  return (
    <g className="chart-marks">
      {marks.paths
        .filter((mark) => mark.filled)
        .map((mark) => (
          <path key={mark.series.name} d={mark.path} fill={mark.series.colour} fillOpacity={0.75} />
        ))}
      {marks.bars.map((bar, position) => (
        <g key={position}>
          <rect
            x={bar.left}
            y={bar.top}
            width={bar.width}
            height={bar.height}
            fill={bar.colour}
            className="chart-bar"
          />
          {bar.label && (
            <text
              x={horizontal ? bar.left + bar.width + 4 : bar.left + bar.width / 2}
              y={horizontal ? bar.top + bar.height / 2 + 4 : bar.top - 4}
              textAnchor={horizontal ? "start" : "middle"}
              className="chart-label"
            >
              {bar.label}
            </text>
          )}
        </g>
      ))}
      {marks.paths
        .filter((mark) => !mark.filled)
        .map((mark) => (
          <g key={mark.series.name} stroke={mark.series.colour} fill={mark.series.colour}>
            <path
              d={mark.path}
              fill="none"
              strokeWidth={mark.series.lineWeightPixels}
              strokeLinejoin="round"
              strokeDasharray={mark.series.dashed ? "6 4" : undefined}
            />
            {mark.points.map((point, position) => (
              <g key={position}>
                {mark.series.markers && <circle cx={point.x} cy={point.y} r={3.5} stroke="none" />}
                {point.label && (
                  <text x={point.x} y={point.y - 7} textAnchor="middle" stroke="none" className="chart-label">
                    {point.label}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
    </g>
  );
}

/** Names at the ends of the lines, pushed apart where they would meet. */
function LineNames({ marks, frame }: { readonly marks: ChartMarks; readonly frame: ChartFrame }) {
  const ends = marks.paths
    .flatMap((mark) => {
      const last = mark.points.at(-1);
      return last ? [{ name: mark.series.name, colour: mark.series.colour, y: last.y }] : [];
    })
    .sort((first, second) => first.y - second.y);
  let lowest = -Infinity;
  const placed = ends.map((end) => {
    lowest = Math.max(end.y, lowest + 14);
    return { ...end, y: lowest };
  });
  const x = frame.plot.left + frame.plot.width + 6;
  return (
    <g>
      {placed.map(({ name, colour, y }) => (
        <text key={name} x={x} y={y + 4} fill={colour} className="chart-line-name">
          {name}
        </text>
      ))}
    </g>
  );
}

function Legend({ data, frame }: { readonly data: ChartData; readonly frame: ChartFrame }) {
  const widths = data.series.map((series) => labelWidth(series.name) + 30);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const beside = data.legend === "right";
  const row = data.legend === "top" ? frame.plot.top - 12 : frame.height - 12;
  return (
    <g>
      {data.series.map((series, position) => {
        const before = widths.slice(0, position).reduce((sum, width) => sum + width, 0);
        const x = beside ? frame.plot.left + frame.plot.width + 10 : Math.max(8, (frame.width - total) / 2) + before;
        const y = beside ? frame.plot.top + 10 + position * 18 : row;
        return (
          <g key={position}>
            {series.kind === "line" ? (
              <line
                x1={x}
                x2={x + 14}
                y1={y - 4}
                y2={y - 4}
                stroke={series.colour}
                strokeWidth={series.lineWeightPixels}
                strokeDasharray={series.dashed ? "6 4" : undefined}
              />
            ) : (
              <rect x={x} y={y - 9} width={12} height={10} fill={series.colour} />
            )}
            <text x={x + 18} y={y} className="chart-label">
              {series.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
