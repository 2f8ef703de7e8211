import { businessCaseTemplates } from "../../../src/templates/business-cases/family";
import { describeTemplates } from "./every-template";

describeTemplates(businessCaseTemplates);
