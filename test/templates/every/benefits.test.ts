import { benefitsEntries } from "../../../src/templates/benefits/entries";
import { describeTemplates } from "./every-template";

describeTemplates(benefitsEntries);
