/** Whom and which rights the form asks about, in the form's order. */

export const CHARACTERISTICS = [
  "Age",
  "Disability",
  "Gender reassignment",
  "Marriage and civil partnership",
  "Pregnancy and maternity",
  "Race",
  "Religion or belief",
  "Sex",
  "Sexual orientation",
  "Other groups: rural isolation, deprivation, health inequality, carers, asylum seekers and refugees, looked after children",
  "Community cohesion",
] as const;

export const RIGHTS = [
  "Article 2: right to life",
  "Article 3: right not to be tortured or treated in an inhuman or degrading way",
  "Article 4: right not to be subjected to slavery or forced labour",
  "Article 5: right to liberty and security",
  "Article 6: right to a fair trial",
  "Article 7: no punishment without law",
  "Article 8: right to respect for private and family life",
  "Article 9: right to freedom of thought, conscience and religion",
  "Article 10: right to freedom of expression",
  "Article 11: right to freedom of assembly and association",
  "Article 12: right to marry",
  "Article 14: right not to be discriminated against",
  "First Protocol, article 1: protection of property, peaceful enjoyment",
  "First Protocol, article 2: right to education",
  "First Protocol, article 3: right to free elections",
] as const;
