import { governanceEntries } from "../../../src/templates/governance/entries";
import { describeTemplates } from "./every-template";

describeTemplates(governanceEntries);
