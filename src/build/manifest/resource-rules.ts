import { repeated } from "./identity-rules";
import type { ResourceKind } from "./manifest-document";
import type { ManifestRule } from "./manifest-rule";

/** Which kind of resource each element's resid must name. */
const kindByElement: Readonly<Record<string, ResourceKind>> = {
  Runtime: "Url",
  SourceLocation: "Url",
  FunctionFile: "Url",
  LearnMoreUrl: "Url",
  Image: "Image",
  Label: "ShortString",
  Title: "ShortString",
  Namespace: "ShortString",
  Description: "LongString",
};

const longestText = { ShortString: 125, LongString: 250, Url: 2048, Image: 2048 } as const;
const longestId = 32;
const thisComputer = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/;

export const resourceRules: readonly ManifestRule[] = [
  {
    name: "Every resid names a resource of the right kind",
    breaches: ({ all, resources }) =>
      all("*").flatMap((element) => {
        const resid = element.getAttribute("resid");
        if (resid === null) return [];
        const wanted = kindByElement[element.localName ?? ""];
        if (wanted === undefined) return [`${element.localName} has the resid "${resid}", which no rule knows.`];
        const found = resources.find(({ id }) => id === resid);
        if (found === undefined) return [`${element.localName} names the resource "${resid}", which does not exist.`];
        return found.kind === wanted
          ? []
          : [
              `${element.localName} names "${resid}", which is of the kind ${found.kind}; it must be of the kind ${wanted}.`,
            ];
      }),
  },
  {
    name: "Every resource has its own short id and is used",
    breaches: ({ all, resources }) => {
      const used = new Set(all("*").map((element) => element.getAttribute("resid")));
      return [
        ...repeated(resources.map(({ id }) => id)).map((id) => `The resource id "${id}" stands more than once.`),
        ...resources
          .filter(({ id }) => id.length > longestId)
          .map(({ id }) => `The id "${id}" has more than ${longestId} characters.`),
        ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `The resource "${id}" is not used.`),
      ];
    },
  },
  {
    name: "No text is empty or too long",
    breaches: ({ resources }) =>
      resources.flatMap(({ id, kind, value }) =>
        value.trim() === "" || value.length > longestText[kind]
          ? [`"${id}" has ${value.length} characters; a ${kind} has from 1 to ${longestText[kind]}.`]
          : [],
      ),
  },
  {
    name: "Every address is https and of one origin",
    breaches: ({ all }, { origin, edition }) =>
      all("*").flatMap((element) => {
        const value = element.getAttribute("DefaultValue");
        const mustBeAddress = /(Url|SourceLocation)$/.test(element.localName ?? "") || element.localName === "Image";
        if (value === null || !(mustBeAddress || /^[a-z]+:\/\//i.test(value))) return [];
        return addressBreaches(
          `${element.localName} ${element.getAttribute("id") ?? ""}`.trim(),
          value,
          origin,
          edition,
        );
      }),
  },
];

function addressBreaches(where: string, value: string, origin: string, edition: string): string[] {
  if (!URL.canParse(value)) return [`${where} is "${value}"; it must be an https address.`];
  const { protocol, hostname } = new URL(value);
  return [
    ...(protocol === "https:" ? [] : [`${where} is "${value}"; it must start with https://.`]),
    ...(edition === "release" && thisComputer.test(hostname)
      ? [`${where} is "${value}"; a release may not point at one computer.`]
      : []),
    ...(value.startsWith(`${origin}/`) ? [] : [`${where} is "${value}"; it must lie under ${origin}/.`]),
  ];
}
