import { mtfsEntries } from "../../../src/templates/mtfs/entries";
import { describeTemplates } from "./every-template";

describeTemplates(mtfsEntries);
