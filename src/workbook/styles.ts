/** The named cell styles of a CareCase sheet: what a cell is for shows in its style, in print and to the colour-blind. */

export interface StyleRule {
  readonly colour: string;
  readonly weight: "Hairline" | "Thin" | "Medium";
}

export interface StyleDefinition {
  readonly sizePoints: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly horizontal: "Left" | "Right" | "Center" | "General";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rules?: { readonly [edge in "top" | "bottom" | "left" | "right"]?: StyleRule };
}

/** In every Excel, and metric-compatible fonts stand in for it elsewhere. */
export const FONT = "Calibri";

export const COLOURS = {
  accent: "#0B5563",
  second: "#C2571A",
  third: "#6B7F3A",
  warning: "#A61B1B",
  muted: "#8A949E",
  text: "#1B1F23",
  quiet: "#59636E",
  prompt: "#6B747D",
  input: "#1A3FB0",
  inputFill: "#FFF8D6",
  link: "#17663A",
  rule: "#B8C0C8",
  inputRule: "#C9B458",
  headerFill: "#EAF1F3",
} as const;

const thin = (colour: string): StyleRule => ({ colour, weight: "Thin" });
const boxed = {
  top: thin(COLOURS.inputRule),
  bottom: thin(COLOURS.inputRule),
  left: thin(COLOURS.inputRule),
  right: thin(COLOURS.inputRule),
};
// A row's figures stand on the middle of it, so that its label, whatever lines it takes, leads the eye to them.
const figure = { sizePoints: 11, colour: COLOURS.text, horizontal: "Right", vertical: "Center" } as const;
const words = { sizePoints: 11, colour: COLOURS.text, horizontal: "Left", vertical: "Center" } as const;
// A narrative's label stands level with the first line of its text.
const narrative = { ...words, vertical: "Top" } as const;
const header = {
  ...words,
  bold: true,
  colour: COLOURS.accent,
  fill: COLOURS.headerFill,
  vertical: "Bottom",
  wrap: true,
  rules: { bottom: { colour: COLOURS.accent, weight: "Thin" } },
} as const;
const total = { bold: true, rules: { top: thin(COLOURS.text) } } as const;

const definitions = {
  "CareCase Title": { ...words, sizePoints: 20, bold: true, colour: COLOURS.accent, vertical: "Bottom" },
  "CareCase Subtitle": { ...words, sizePoints: 11, colour: COLOURS.quiet, wrap: true },
  "CareCase Status": {
    ...words,
    sizePoints: 10,
    colour: COLOURS.text,
    wrap: true,
    rules: { bottom: { colour: COLOURS.accent, weight: "Medium" } },
  },
  "CareCase Heading 1": { ...words, sizePoints: 15, bold: true, colour: COLOURS.accent },
  "CareCase Heading 2": { ...words, sizePoints: 12, bold: true },
  "CareCase Text": { ...narrative, wrap: true },
  "CareCase Bullet": { ...narrative, wrap: true, indent: 1 },
  "CareCase Sub-bullet": { ...narrative, wrap: true, indent: 3 },
  "CareCase Note": { ...words, sizePoints: 10, italic: true, colour: COLOURS.quiet, wrap: true },
  "CareCase Note inset": { ...words, sizePoints: 10, italic: true, colour: COLOURS.quiet, wrap: true, indent: 1 },
  "CareCase Note right": { ...figure, sizePoints: 10, italic: true, colour: COLOURS.quiet, wrap: true },
  "CareCase Label": { ...words, wrap: true },
  "CareCase Label strong": { ...narrative, bold: true, wrap: true },
  // Inset, so that a unit or a verdict keeps its distance from the figure that ends just left of it.
  "CareCase Unit": { ...words, sizePoints: 10, colour: COLOURS.quiet, wrap: true, indent: 1 },
  "CareCase Header": header,
  "CareCase Header inset": { ...header, indent: 1 },
  "CareCase Header right": { ...header, horizontal: "Right" },
  "CareCase Headline label": { ...words, sizePoints: 11, bold: true, colour: COLOURS.quiet, wrap: true },
  "CareCase Headline": { ...words, sizePoints: 26, bold: true, colour: COLOURS.accent, vertical: "Center" },
  "CareCase Input": { ...figure, colour: COLOURS.input, fill: COLOURS.inputFill, rules: boxed },
  "CareCase Input text": { ...words, colour: COLOURS.input, fill: COLOURS.inputFill, wrap: true, rules: boxed },
  "CareCase Input words": {
    ...words,
    colour: COLOURS.input,
    fill: COLOURS.inputFill,
    wrap: true,
    rules: boxed,
    indent: 1,
  },
  "CareCase Link": { ...figure, colour: COLOURS.link },
  "CareCase Link text": { ...words, colour: COLOURS.link },
  "CareCase Working": figure,
  "CareCase Working text": { ...words, wrap: true },
  "CareCase Working words": { ...words, wrap: true, indent: 1 },
  "CareCase Working words right": { ...figure, wrap: true },
  "CareCase Output": { ...figure, bold: true },
  "CareCase Output text": { ...words, bold: true },
  "CareCase Total": { ...figure, ...total },
  "CareCase Total label": { ...words, ...total, wrap: true },
  "CareCase Total words": { ...words, ...total, wrap: true, indent: 1 },
  "CareCase Check": { ...words, bold: true, indent: 1 },
  "CareCase Entry": { ...narrative, wrap: true, rules: { bottom: { colour: COLOURS.rule, weight: "Hairline" } } },
  "CareCase Entry inset": {
    ...narrative,
    wrap: true,
    rules: { bottom: { colour: COLOURS.rule, weight: "Hairline" } },
    indent: 1,
  },
} as const satisfies Record<string, StyleDefinition>;

export type StyleName = keyof typeof definitions;

/** Every named style with what it looks like. */
export const STYLES: Readonly<Record<StyleName, StyleDefinition>> = definitions;

/** What the style key on the About sheet says, in reading order. */
export const STYLE_KEY: readonly { readonly style: StyleName; readonly sample: string; readonly meaning: string }[] = [
  { style: "CareCase Input text", sample: "Input", meaning: "An assumption: the only cells to type figures into." },
  { style: "CareCase Link text", sample: "Link", meaning: "A figure brought here from another sheet, unchanged." },
  { style: "CareCase Working text", sample: "Working", meaning: "A step of the calculation." },
  { style: "CareCase Output text", sample: "Output", meaning: "A result to quote." },
  { style: "CareCase Check", sample: "✓ pass  ✗ fail", meaning: "A check, by symbol and word." },
  { style: "CareCase Entry", sample: "Entry", meaning: "A text of your own; the prompt in grey gives way to it." },
  { style: "CareCase Note", sample: "Note", meaning: "A source, a method or a warning." },
];

/** What the conditional looks change. */
export const RULE_LOOKS = {
  pass: { colour: COLOURS.link, bold: false, italic: false, fill: undefined },
  fail: { colour: COLOURS.warning, bold: true, italic: false, fill: "#FBE9E7" },
  warning: { colour: "#7A4B00", bold: true, italic: false, fill: "#FFE9C7" },
  prompt: { colour: COLOURS.prompt, bold: false, italic: true, fill: undefined },
  red: { colour: "#7D1418", bold: true, italic: false, fill: "#FBE3E1" },
  amber: { colour: "#6B4300", bold: true, italic: false, fill: "#FFE9C7" },
  green: { colour: "#1E5631", bold: true, italic: false, fill: "#E1F2E4" },
} as const;
