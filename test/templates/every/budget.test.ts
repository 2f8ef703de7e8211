import { budgetTemplates } from "../../../src/templates/budget/family";
import { describeTemplates } from "./every-template";

describeTemplates(budgetTemplates);
