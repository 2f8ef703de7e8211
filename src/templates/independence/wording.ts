/** Words that more than one sheet uses. */
export const TITLE = "Independence outside residential care";
export const HEADLINE_DEFINITION =
  '="Annual level in "&{planEndYear}&", net of ongoing costs"&IF({existingMtfsTreatment}="yes"," and of the existing MTFS line","")&"; inflation contingency in brackets, not included"';
