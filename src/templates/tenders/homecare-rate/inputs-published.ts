import { inPaper, local, PRINTED } from "../../papers/minimum-price-2014";
import type { InputTable, TableRow } from "../../template";

const pounds = { kind: "number", minimum: 0, maximum: 200 } as const;

/** Lines as they are printed, under the names that the build-up gives them. They add to £15.20: each is rounded. */
const PUBLISHED_LINES: readonly TableRow[] = (
  [
    ["Contact pay", 6.31],
    ["Travel time", 1.2],
    ["Employer NI", 0.71],
    ["Holiday", 0.81],
    ["Training", 0.13],
    ["Pension", 0.08],
    ["Mileage", 1.4],
    ["Running costs", 4.1],
    ["Surplus", 0.46],
    ["Total", 15.19],
  ] as const
).map(([line, published]) => ({ line, published }));

export const publishedLinesTable: InputTable = {
  id: "publishedLines",
  title: "A published build-up to compare with",
  help: "Lines named as in the build-up, with the pounds printed for them. Leave the table empty if there is none.",
  columns: [
    { id: "line", header: "Line", format: "text", accepts: { kind: "text", maximumLength: 40 } },
    { id: "published", header: "Published", unit: "£ an hour", format: "pence", accepts: pounds },
  ],
  worked: PUBLISHED_LINES,
  blankRows: 10,
  optional: true,
  source: inPaper(`${PRINTED}: nine lines and the price`),
};

/** What the providers' association has published, with where each figure can be read. */
const EDITIONS: readonly TableRow[] = (
  [
    ["February 2014", "2014-02-01", 15.19, "Community Care, 4 February 2014"],
    ["October 2014", "2014-10-01", 15.74, "homecaredirect.co.uk, updated minimum price"],
    ["2019/20", "2019-04-01", 18.93, "careandsupportwest.com, 25 January 2019"],
    ["2020/21", "2020-04-01", 20.69, "UKHCA release, 20 January 2020"],
    ["2021/22", "2021-04-01", 21.43, "ukhcablog.com, April 2021 to March 2022"],
    ["2022/23", "2022-04-01", 23.2, "homecareassociation.org.uk, minimum price 2022-2023"],
    ["2023/24", "2023-04-01", 25.95, "homecareassociation.org.uk, release for 2023-2024"],
    ["2024/25", "2024-04-01", 28.53, "homecareassociation.org.uk, release for 2024-2025"],
    ["2025/26", "2025-04-01", 32.14, "homecareassociation.org.uk, minimum price 2025-26"],
  ] as const
).map(([edition, from, published, printed]) => ({ edition, from, published, printed }));

export const editionsTable: InputTable = {
  id: "editions",
  title: "Published minimum prices",
  help: "One row for each edition of the national minimum price, in order of its first day; add those that follow.",
  columns: [
    { id: "edition", header: "Edition", format: "text", accepts: { kind: "text", maximumLength: 30 } },
    { id: "from", header: "From", format: "date", accepts: { kind: "date" } },
    { id: "published", header: "Published", unit: "£ an hour", format: "pence", accepts: pounds },
    { id: "printed", header: "Where", format: "text", accepts: { kind: "text", maximumLength: 80 } },
  ],
  worked: EDITIONS,
  blank: EDITIONS,
  blankRows: 10,
  source: local("Homecare Association, until 2021 UKHCA: each row says where its figure is printed"),
};
