import { departmentalReport } from "../departmental-report/report";
import { edition2020 } from "./figures";
import { published2020 } from "./published";

/** Template T3, edition of January 2020: growth in groups, the NHS Long Term Plan, activities behind a line. */
export const mtfsReport2020 = departmentalReport(edition2020, published2020);
