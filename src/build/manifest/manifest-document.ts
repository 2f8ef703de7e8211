import { DOMParser, type Element } from "@xmldom/xmldom";

/** What a resource of the manifest holds. */
export type ResourceKind = "Image" | "Url" | "ShortString" | "LongString";
export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly value: string;
}

const kindsByList: Readonly<Record<string, ResourceKind>> = {
  Images: "Image",
  Urls: "Url",
  ShortStrings: "ShortString",
  LongStrings: "LongString",
};

/** A parsed add-in manifest, read by element names without their prefixes. */
export interface ManifestDocument {
  readonly root: Element;
  readonly resources: readonly Resource[];
  /** Every element of that name, in document order. */
  all(name: string): readonly Element[];
  /** The value of the resource that a resid names; undefined when there is none. */
  valueOf(resid: string | null): string | undefined;
}

/**
 * Reads the text of a manifest.
 * @param text XML
 * @returns the document
 * @throws Error with the parser's message when the text is not well-formed XML
 */
export function readManifest(text: string): ManifestDocument {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(`The manifest is not well-formed XML: ${message}`);
    },
  });
  const root = parser.parseFromString(text, "text/xml").documentElement;
  if (root === null) throw new Error("The manifest is empty.");
  const all = (name: string) => [...root.getElementsByTagNameNS("*", name)];
  const resources = Object.entries(kindsByList).flatMap(([list, kind]) =>
    all(list).flatMap((element) =>
      children(element).map((child) => ({
        id: child.getAttribute("id") ?? "",
        kind,
        value: child.getAttribute("DefaultValue") ?? "",
      })),
    ),
  );
  return { root, resources, all, valueOf: (resid) => resources.find(({ id }) => id === resid)?.value };
}

/** The elements directly inside an element. */
export function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** The first element of that name directly inside an element. */
export function child(element: Element, name: string): Element | undefined {
  return children(element).find((candidate) => candidate.localName === name);
}

/** An element's type as `xsi:type` gives it. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
