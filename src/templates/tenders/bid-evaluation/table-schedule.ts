import { linesTable } from "../pricing-schedule/lines";
import type { InputTable } from "../../template";

/** The schedule as it was issued: the lines that every complete bid prices. */
export const scheduleTable: InputTable = {
  ...linesTable,
  id: "schedule",
  title: "Schedule as issued",
  help: "One row for each line of the pricing schedule, as the bidders had it. Bids are matched to it by the line's reference.",
};
