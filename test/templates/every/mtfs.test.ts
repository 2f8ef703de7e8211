import { mtfsTemplates } from "../../../src/templates/mtfs/family";
import { describeTemplates } from "./every-template";

describeTemplates(mtfsTemplates);
