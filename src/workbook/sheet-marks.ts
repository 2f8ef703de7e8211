/** What CareCase notes on its own sheets, so that it finds them again whatever they are called by then. */

/** Keys of the worksheets' custom properties. */
export const MARK = {
  insertion: "CareCase.insertion",
  template: "CareCase.template",
  title: "CareCase.title",
  role: "CareCase.role",
  narrative: "CareCase.narrative",
  sections: "CareCase.sections",
  version: "CareCase.version",
} as const;

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly insertionId: string;
  readonly templateId: string;
  readonly title: string;
  readonly role: string;
  readonly narrative: "worked" | "prompts";
  /** Optional sections of the document, in or out. */
  readonly sections: Readonly<Record<string, boolean>>;
}

export interface WorkbookSheets {
  /** Every sheet's name, in tab order. */
  readonly all: readonly { readonly id: string; readonly name: string; readonly visible: boolean }[];
  readonly marked: readonly MarkedSheet[];
}

/** Every sheet, and those that CareCase made: two round trips. */
export async function readSheets(context: Excel.RequestContext): Promise<WorkbookSheets> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const properties = sheets.items.map((sheet) => sheet.customProperties.load("items/key,items/value"));
  await context.sync();
  const all = sheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" }));
  const marked = all.flatMap((sheet, index) => {
    const marks = new Map((properties[index]?.items ?? []).map(({ key, value }) => [key.toLowerCase(), value]));
    const mark = (key: string): string => marks.get(key.toLowerCase()) ?? "";
    if (mark(MARK.insertion) === "") return [];
    return [
      {
        ...sheet,
        insertionId: mark(MARK.insertion),
        templateId: mark(MARK.template),
        title: mark(MARK.title),
        role: mark(MARK.role),
        narrative: mark(MARK.narrative) === "worked" ? ("worked" as const) : ("prompts" as const),
        sections: readSections(mark(MARK.sections)),
      },
    ];
  });
  return { all, marked };
}

/** `options,-risks`: as a mark keeps them, a minus before a section that is left out. */
export function writeSections(sections: Readonly<Record<string, boolean>>): string {
  return Object.entries(sections)
    .map(([id, included]) => (included ? id : `-${id}`))
    .join(",");
}

function readSections(mark: string): Record<string, boolean> {
  const ids = mark === "" ? [] : mark.split(",");
  return Object.fromEntries(ids.map((id) => (id.startsWith("-") ? [id.slice(1), false] : [id, true])));
}
