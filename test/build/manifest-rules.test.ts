import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestRules, ruleBreaches } from "../../src/build/manifest/rules";
import { builtPages, development, release } from "./built-pages";

/** One deliberate fault for each thing a rule must see: the text to replace, what with, and the words that must be reported. */
const faultyManifests: readonly [fault: string, find: string | RegExp, replacement: string, reported: string][] = [
  ["an id that is no GUID", /<Id>[^<]*/, "<Id>carecase", "The id is a GUID"],
  ["a version of three numbers", /<Version>[^<]*/, "<Version>0.1.0", "four whole numbers"],
  ["a version number that is too large", /<Version>[^<]*/, "<Version>0.1.0.70000", "four whole numbers"],
  ["a version that package.json does not have", /<Version>[^<]*/, "<Version>9.9.9.0", "package.json says"],
  ["a host that is not a workbook", '<Host Name="Workbook" />', '<Host Name="Document" />', 'Host is "Document"'],
  ["a permission too small", "ReadWriteDocument", "ReadDocument", 'Permissions is "ReadDocument"'],
  ["a missing requirement set", '<Set Name="SharedRuntime" MinVersion="1.1" />', "", "lack the set SharedRuntime"],
  [
    "a requirement without a version",
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="new"',
    "must be like 1.1",
  ],
  ["two buttons of one id", 'id="CareCase.CheckWorkbook"', 'id="CareCase.Templates"', "more than one group or button"],
  [
    "a resid that leads nowhere",
    '<Label resid="Group.Label" />',
    '<Label resid="Group.Lable" />',
    "which does not exist",
  ],
  [
    "a text where an address belongs",
    '<FunctionFile resid="Taskpane.Url" />',
    '<FunctionFile resid="Pane.Title" />',
    "must be of the kind Url",
  ],
  ["a resource given twice", 'bt:String id="Pane.Title"', 'bt:String id="Group.Label"', "stands more than once"],
  [
    "a resource nobody uses",
    '<bt:Url id="Help.Url"',
    '<bt:Url id="Spare.Url" DefaultValue="https://carecase.example/help.html" /><bt:Url id="Help.Url"',
    "is not used",
  ],
  [
    "a resource id that is too long",
    /GetStarted\.Title/g,
    "GetStarted.Title.That.Goes.On.And.On",
    "more than 32 characters",
  ],
  [
    "an empty text",
    'id="Pane.Title" DefaultValue="CareCase"',
    'id="Pane.Title" DefaultValue=" "',
    "a ShortString has from 1 to 125",
  ],
  [
    "a short text that is too long",
    'id="Pane.Title" DefaultValue="CareCase"',
    `id="Pane.Title" DefaultValue="${"x".repeat(126)}"`,
    "a ShortString has from 1 to 125",
  ],
  [
    "a long text that is too long",
    /id="Templates.Tip" DefaultValue="[^"]*"/,
    `id="Templates.Tip" DefaultValue="${"x".repeat(251)}"`,
    "a LongString has from 1 to 250",
  ],
  [
    "an address without encryption",
    'id="Help.Url" DefaultValue="https:',
    'id="Help.Url" DefaultValue="http:',
    "must start with https://",
  ],
  [
    "an address that is none",
    /id="Help.Url" DefaultValue="[^"]*"/,
    'id="Help.Url" DefaultValue="help.html"',
    "must be an https address",
  ],
  [
    "a release that points at one computer",
    /https:\/\/carecase\.example\/help/g,
    "https://localhost:3000/help",
    "may not point at one computer",
  ],
  [
    "a second origin",
    'id="Help.Url" DefaultValue="https://carecase.example',
    'id="Help.Url" DefaultValue="https://elsewhere.example',
    "must lie under https://carecase.example/",
  ],
  [
    "a group without its largest icon",
    '<bt:Image size="80" resid="CareCase.Icon.80" />',
    "",
    "CareCase.Group has no icon of 80 pixels",
  ],
  ["an icon of another size", "carecase-16.png", "carecase-20.png", "20 x 20 pixels; it must be 16 x 16"],
  ["an icon that was not built", "icons/check-16.png", "images/check-16.png", "not among the built files"],
  ["a high resolution icon that is small", "carecase-64.png", "carecase-32.png", "32 x 32 pixels; it must be 64 x 64"],
  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "it must be long"],
  ["two runtimes", "<Runtimes>", '<Runtimes><Runtime resid="Help.Url" lifetime="long" />', "There are 2 runtimes"],
  [
    "functions outside the shared runtime",
    /(<Page>\s*<SourceLocation resid=")Taskpane.Url/,
    "$1Help.Url",
    "custom functions' Page uses",
  ],
  [
    "a pane outside the shared runtime",
    /(<\/TaskpaneId>\s*<SourceLocation resid=")Taskpane.Url/,
    "$1Help.Url",
    "ShowTaskpane action uses",
  ],
  [
    "commands outside the shared runtime",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
    "FunctionFile uses",
  ],
  [
    "another page by default",
    'SourceLocation DefaultValue="https://carecase.example/taskpane.html"',
    'SourceLocation DefaultValue="https://carecase.example/help.html"',
    "DefaultSettings opens",
  ],
  ["another namespace", 'DefaultValue="CARECASE"', 'DefaultValue="CARE"', "it must be CARECASE"],
  [
    "an address with no page behind it",
    'carecase.example/help.html" />\n      </bt:Urls>',
    'carecase.example/manual.html" />\n      </bt:Urls>',
    "no file was built",
  ],
  [
    "a command nobody answers",
    "<FunctionName>checkWorkbook",
    "<FunctionName>tidyWorkbook",
    '"tidyWorkbook" is never given',
  ],
];

const faultyPages: readonly [fault: string, page: string, content: string | undefined, reported: string][] = [
  ["the pane is missing", "taskpane.html", undefined, "taskpane.html was not built"],
  [
    "the pane runs before the functions",
    "taskpane.html",
    '<meta http-equiv="Content-Security-Policy">https://appsforoffice.microsoft.com/lib/1/hosted/office.js taskpane.js functions.js',
    "then functions.js, then taskpane.js",
  ],
  [
    "Office.js comes from elsewhere",
    "taskpane.html",
    '<meta http-equiv="Content-Security-Policy">office.js functions.js taskpane.js',
    "must load https://appsforoffice.microsoft.com",
  ],
  [
    "the pane has no policy",
    "taskpane.html",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js functions.js taskpane.js",
    "no Content-Security-Policy",
  ],
  ["the functions' script is missing", "functions.js", undefined, "script was not built"],
  ["the metadata is missing", "functions.json", undefined, "metadata was not built"],
  ["the metadata is empty", "functions.json", '{"functions":[]}', "declares no function"],
  [
    "a function is declared twice",
    "functions.json",
    '{"functions":[{"id":"GBPM","name":"GBPM"},{"id":"GBPM","name":"GBPM"}]}',
    "declares GBPM more than once",
  ],
  [
    "a function's id is in small letters",
    "functions.json",
    '{"functions":[{"id":"gbpm","name":"gbpm"}]}',
    "capital letters",
  ],
  [
    "a function is shown by another name",
    "functions.json",
    '{"functions":[{"id":"GBPM","name":"MILLIONS"}]}',
    'shown to users as "MILLIONS"',
  ],
  [
    "a declared function is not associated",
    "functions.js",
    'CustomFunctions.associate("GBPM",a)',
    "functions.js never associates it",
  ],
  [
    "an associated function is not declared",
    "functions.js",
    'x.associate("GBPM",a);x.associate("PARTYEAR",b);x.associate("EXTRA",c)',
    "EXTRA is associated",
  ],
  [
    "a command is spoken of but not associated",
    "taskpane.js",
    'ask("checkWorkbook")',
    '"checkWorkbook" is never given',
  ],
  ["an icon is no PNG", "assets/icons/carecase-32.png", "<svg/>", "which is not a PNG"],
];

test.each([release, development])("the $setting.edition manifest breaks no rule", ({ text, setting }) => {
  expect(ruleBreaches(text, setting)).toEqual([]);
});

test.each(faultyManifests)("a manifest with %s is refused", (_fault, find, replacement, reported) => {
  const faulty = release.text.replace(find, replacement);
  expect(faulty).not.toBe(release.text);
  expect(ruleBreaches(faulty, release.setting).join("\n")).toContain(reported);
});

test.each(faultyPages)("built pages where %s are refused", (_fault, page, content, reported) => {
  const setting = { ...release.setting, builtFile: builtPages({ [page]: content }) };
  expect(ruleBreaches(release.text, setting).join("\n")).toContain(reported);
});

test("every rule is broken by at least one of the faults above", () => {
  const reported = new Set(
    [
      ...faultyManifests.flatMap(([, find, replacement]) =>
        ruleBreaches(release.text.replace(find, replacement), release.setting),
      ),
      ...faultyPages.flatMap(([, page, content]) =>
        ruleBreaches(release.text, { ...release.setting, builtFile: builtPages({ [page]: content }) }),
      ),
    ].map((breach) => manifestRules.find(({ name }) => breach.startsWith(`${name}: `))?.name),
  );
  expect([...reported].sort()).toEqual(manifestRules.map(({ name }) => name).sort());
});

test("a command may be associated from a table of commands", () => {
  const script =
    "const a={checkWorkbook:async()=>{b.ask()}};for(const[c,d]of Object.entries(a))Office.actions.associate(c,d);";
  const setting = { ...release.setting, builtFile: builtPages({ "taskpane.js": script }) };
  expect(ruleBreaches(release.text, setting)).toEqual([]);
});

test("a manifest that is not well-formed is refused with the parser's reason", () => {
  expect(() => ruleBreaches(release.text.replace("</Hosts>", ""), release.setting)).toThrow(/not well-formed/);
});

test("a development manifest may point at this computer, and differs in id and name", () => {
  expect(development.text).toContain("https://localhost:3000/taskpane.html");
  expect(development.text).not.toContain("carecase.example");
  const idOf = (text: string) => /<Id>([^<]*)/.exec(text)?.[1];
  expect(idOf(development.text)).not.toBe(idOf(release.text));
  expect(development.text).toContain('<DisplayName DefaultValue="CareCase (development)" />');
});

test("every icon of the manifest is committed with its drawing", () => {
  const names = [...release.text.matchAll(/assets\/icons\/([a-z]+)-\d+\.png/g)].map((match) => match[1] ?? "");
  expect(names.length).toBeGreaterThan(0);
  for (const name of new Set(names)) {
    expect(readFileSync(path.join(__dirname, "../../assets/drawings", `${name}-16.svg`), "utf8")).toContain("<svg");
  }
});
