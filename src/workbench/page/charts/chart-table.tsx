import type { ChartData } from "./chart-data";

/** A chart's figures as a table, for those who hear the page. */
export function ChartTable({ data }: { readonly data: ChartData }) {
  return (
    <table className="heard-only">
      <caption>{data.title || data.description || "Figures of the chart"}</caption>
      <thead>
        <tr>
          <th scope="col">{data.categoryTitle || "Category"}</th>
          {data.series.map((series, position) => (
            <th key={position} scope="col">
              {series.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.categories.map((category, row) => (
          <tr key={row}>
            <th scope="row">{category}</th>
            {data.series.map((series, position) => (
              <td key={position}>{series.values[row] === null ? "" : series.labels[row]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
