import type { Block, Check, PublishedFigure, TemplateSheet } from "../../template";

export const trackerSheet: TemplateSheet = {
  name: "Services",
  role: "entries",
  columns: [30, 12, 18, 14, 18, 28, 16, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Services",
      description: "Each service that could convert, what it would save, and how far it is",
    },
    { kind: "entries", table: "services", title: false },
  ],
};

export const supportedLivingConversionWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Services" },
  {
    kind: "rows",
    rows: [
      {
        id: "serviceCount",
        label: "Services that convert",
        unit: "services",
        formula: "=COUNT({services.saving})",
        format: "whole",
      },
      {
        id: "peopleCount",
        label: "People who live in them",
        unit: "people",
        formula: "=SUM({services.people})",
        format: "whole",
      },
      {
        id: "annualSaving",
        label: "Saving in a full year when all have converted",
        unit: "£ a year",
        formula: "=SUM({services.saving})",
        format: "pounds",
      },
      {
        id: "savingPerService",
        label: "Saving of a service",
        unit: "£ a year",
        formula: '=IF({serviceCount}>0,{annualSaving}/{serviceCount},"no services")',
        format: "pounds",
      },
      {
        id: "savingPerPerson",
        label: "Saving for each person",
        unit: "£ a year",
        formula: '=IF({peopleCount}>0,{annualSaving}/{peopleCount},"nobody")',
        format: "pounds",
      },
    ],
  },
  { kind: "heading", level: 2, text: "How far the services are" },
  {
    kind: "lines",
    id: "progress",
    table: "stages",
    columns: [
      { id: "stage", header: "Stage", formula: "={line.stage}", format: "text" },
      {
        id: "count",
        header: "Services",
        formula: "=COUNTIF({services.stage},{line.stage})",
        format: "whole",
        total: "sum",
      },
      {
        id: "saving",
        header: "Saving a year",
        formula: "=SUMIF({services.stage},{line.stage},{services.saving})",
        format: "pounds",
        total: "sum",
      },
      {
        id: "weighted",
        header: "Weighted by likelihood",
        formula: "={row.saving}*{line.likelihood}",
        format: "pounds",
        total: "sum",
      },
    ],
    total: "All services",
  },
];

export const supportedLivingConversionFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "servicesShown",
        label: "Services that convert",
        unit: "services",
        formula: "={serviceCount}",
        format: "whole",
      },
      {
        id: "peopleShown",
        label: "People who live in them",
        unit: "people",
        formula: "={peopleCount}",
        format: "whole",
      },
      {
        id: "savingShown",
        label: "Saving when all have converted",
        unit: "£ a year",
        formula: "={annualSaving}",
        format: "pounds",
        role: "output",
      },
      {
        id: "perServiceShown",
        label: "Saving of a service",
        unit: "£ a year",
        formula: "={savingPerService}",
        format: "pounds",
      },
      {
        id: "weightedShown",
        label: "Saving weighted by likelihood",
        unit: "£ a year",
        formula: "={progress.weightedTotal}",
        format: "pounds",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Tracker" },
  {
    kind: "lines",
    id: "tracker",
    table: "stages",
    columns: [
      { id: "stage", header: "Stage", formula: "={line.stage}", format: "text" },
      {
        id: "count",
        header: "Services",
        formula: "=INDEX({progress.count},{line.order}+1)",
        format: "whole",
        total: "sum",
      },
      {
        id: "saving",
        header: "Saving a year",
        formula: "=INDEX({progress.saving},{line.order}+1)",
        format: "pounds",
        total: "sum",
      },
    ],
    total: "All services",
  },
];

export const supportedLivingConversionChecks: readonly Check[] = [
  {
    id: "checkStages",
    label: "Every service stands at a stage",
    computed: "={progress.countTotal}",
    expected: "={serviceCount}",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkStageSavings",
    label: "Savings by stage sum to the saving",
    computed: "={progress.savingTotal}",
    expected: "={annualSaving}",
    tolerance: 0.01,
    format: "pounds",
  },
  {
    id: "checkWeighted",
    label: "The likelihoods leave no more than the saving",
    computed: "={progress.weightedTotal}",
    expected: "={annualSaving}",
    tolerance: 0.01,
    format: "pounds",
    rule: "atMost",
  },
];

export const supportedLivingConversionPublished: readonly PublishedFigure[] = [
  {
    caseId: "004-6126-per-service",
    label: "Saving of a service",
    quote: "£794k and 15 services are printed; their quotient is not",
    published: null,
    decimals: 0,
    computed: "={savingPerService}",
    format: "pounds",
  },
];
