import { budgetEntries } from "../../../src/templates/budget/entries";
import { describeTemplates } from "./every-template";

describeTemplates(budgetEntries);
