import { commissioningEntries } from "../../../src/templates/commissioning/entries";
import { describeTemplates } from "./every-template";

describeTemplates(commissioningEntries);
