import { shareOf, weeksOfYear } from "../../blocks/business-case-inputs";
import { local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable, TableRow } from "../../template";

const NOT_PRINTED =
  "The paper names the kinds of package and prints the total alone; the split is an illustration that adds up to it";

export const reviewInputs: InputGroup = {
  id: "reviews",
  title: "Reviews",
  inputs: [
    weeksOfYear({ source: local("Convention") }),
    shareOf({
      id: "deliveryFactor",
      label: "Delivery factor",
      help: "Share of the reviews' saving that delivery is trusted to reach. 100% takes it as it stands.",
      source: local("Not printed; the printed saving is taken as it stands"),
      worked: 1,
      quality: "red",
      impact: "amber",
    }),
  ],
};

/** What reviews bring by kind of package. */
export const packages: InputTable = {
  id: "packages",
  title: "Packages that are reviewed",
  help: "One kind of package a row. The saving is people reviewed x share with a smaller package x weekly saving of such a package.",
  columns: [
    { id: "kind", header: "Kind of package", format: "text", accepts: { kind: "text", maximumLength: 80 } },
    { id: "people", header: "People reviewed", format: "whole", accepts: { kind: "number", minimum: 0 } },
    { id: "share", header: "Share with a smaller package", format: "percent", accepts: { kind: "rate" } },
    {
      id: "weekly",
      header: "Saving each (£ a week)",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 10000 },
    },
  ],
  worked: [
    reviewed("Residential and nursing placements", 30, 0.2, 250),
    reviewed("Supported living and round-the-clock support", 40, 0.25, 200),
    reviewed("Domiciliary care and activities", 150, 0.3, 75),
    reviewed("Health funding secured", 5, 1, 317.31),
  ],
  blankRows: 5,
  source: local(NOT_PRINTED),
};

function reviewed(kind: string, people: number, share: number, weekly: number): TableRow {
  return { kind, people, share, weekly };
}

export const yearsSource = local("Years after 2018/19 not printed; reduced packages are taken to last");
