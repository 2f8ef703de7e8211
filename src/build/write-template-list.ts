import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { galleryEntries } from "../templates/gallery-entries";
import { projectPath } from "./project-path.mjs";
import { templateList } from "./template-list";

const file = projectPath("docs", "templates.md");
await writeFile(
  file,
  await format(templateList(galleryEntries), { ...(await resolveConfig(file)), parser: "markdown" }),
);
process.stdout.write(`docs/templates.md lists ${galleryEntries.length} templates.\n`);
