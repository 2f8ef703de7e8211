import { benefitsTemplates } from "../../../src/templates/benefits/family";
import { describeTemplates } from "./every-template";

describeTemplates(benefitsTemplates);
