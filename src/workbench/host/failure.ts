/** A request that cannot be done, with the code that Office.js callers know. */

export type FailureCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

export class HostFailure extends Error {
  override readonly name = "HostFailure";
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

/** The part of Excel's interface that the embedded workbook does not have, refused by name. */
export function notAvailable(typeName: string, wireName: string): HostFailure {
  return new HostFailure("ApiNotFound", `${typeName}.${apiName(wireName)} is not available in the embedded workbook.`);
}

export function notFound(what: string): HostFailure {
  return new HostFailure("ItemNotFound", `${what} does not exist in this workbook.`);
}

export function invalidArgument(message: string): HostFailure {
  return new HostFailure("InvalidArgument", message);
}

/** The wire capitalises (`GetRange`, `TabColor`), the interface does not. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
