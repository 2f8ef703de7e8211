import { departmentalReport } from "../departmental-report/report";
import { edition2025 } from "./figures";
import { published2025 } from "./published";

/** Template T3, edition of January 2025: the layout of the 2025/26 plan. */
export const mtfsReport2025 = departmentalReport(edition2025, published2025);
