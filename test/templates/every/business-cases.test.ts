import { businessCaseEntries } from "../../../src/templates/business-cases/entries";
import { describeTemplates } from "./every-template";

describeTemplates(businessCaseEntries);
