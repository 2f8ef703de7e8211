import { performanceTemplates } from "../../../src/templates/performance/family";
import { describeTemplates } from "./every-template";

describeTemplates(performanceTemplates);
