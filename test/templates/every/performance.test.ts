import { performanceEntries } from "../../../src/templates/performance/entries";
import { describeTemplates } from "./every-template";

describeTemplates(performanceEntries);
