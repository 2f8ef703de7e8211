import { type ReturnLimits } from "../limits";
import { ReturnRefusal } from "../refusal";
import { type XmlReader } from "../xml/read-xml";
import { unescaped } from "./escaped-text";

/**
 * Reads the texts that the sheets of a workbook share.
 *
 * @returns The reader, and the texts in their order, complete once the reader is at its end.
 */
export function sharedTextsReader(limits: ReturnLimits): { reader: XmlReader; texts: readonly string[] } {
  const texts: string[] = [];
  let pieces: string[] = [];
  return {
    texts,
    reader: {
      text(path, text) {
        // Text in one style, or in runs of several; how it is pronounced (rPh) is no part of it.
        if (path === "sst/si/t" || path === "sst/si/r/t") pieces.push(text);
      },
      close(path) {
        if (path !== "sst/si") return;
        texts.push(unescaped(pieces.join("")));
        pieces = [];
        if (texts.length > limits.sharedTexts) {
          throw new ReturnRefusal(
            "too-many-cells",
            `The workbook holds more than ${limits.sharedTexts.toLocaleString("en-GB")} texts. Ask for the schedule as it was issued, with nothing else in the file.`,
          );
        }
      },
    },
  };
}
