import { tenderEntries } from "../../../src/templates/tenders/entries";
import { describeTemplates } from "./every-template";

describeTemplates(tenderEntries);
