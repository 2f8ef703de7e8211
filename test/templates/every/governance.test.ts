import { governanceTemplates } from "../../../src/templates/governance/family";
import { describeTemplates } from "./every-template";

describeTemplates(governanceTemplates);
