import { commissioningTemplates } from "../../../src/templates/commissioning/family";
import { describeTemplates } from "./every-template";

describeTemplates(commissioningTemplates);
