/** CustomFunctions.associate: hands the add-in's functions to the workbook that calculates with them. */
import type { AssociatedFunction, CareCaseHost } from "../host/contract";

/** Takes an id and its function, or an object of functions by id. */
export type Associate = (
  idOrMapping: string | Readonly<Record<string, AssociatedFunction>>,
  run?: AssociatedFunction,
) => void;

export function customFunctionAssociation(host: CareCaseHost): Associate {
  return (idOrMapping, run) => {
    if (typeof idOrMapping !== "string") {
      for (const [id, mapped] of Object.entries(idOrMapping)) host.associate(id, mapped);
      return;
    }
    if (typeof run !== "function")
      throw new Error(`CustomFunctions.associate: "${idOrMapping}" comes without its function.`);
    host.associate(idOrMapping, run);
  };
}
