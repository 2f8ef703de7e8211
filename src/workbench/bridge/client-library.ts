/** The parts of Microsoft's client library that the bridge uses and that its published types leave out. */

export interface ClientSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): RequestExecutor;
  getEventRegistration(controlId: string): EventRegistration;
}

export interface RequestExecutor {
  executeAsync(customData: unknown, flags: number, message: { readonly Body: unknown }): Promise<unknown>;
}

export interface EventRegistration {
  _handleRichApiMessage(message: { readonly entries: readonly ClientEventEntry[] }): void;
}

export interface ClientEventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface ObjectPath {
  readonly isValid: boolean;
}

/** Any object of the client that stands for one in the workbook. */
export interface ClientObject {
  readonly context: unknown;
  readonly _objectPath: ObjectPath;
  readonly isNullObject: boolean;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

export type ClientObjectClass = new (context: unknown, path: ObjectPath) => ClientObject;

/** Makes the requests behind a class's properties and methods. */
export interface ApiHelper {
  createPropertyObject(
    type: ClientObjectClass,
    parent: ClientObject,
    name: string,
    isCollection: boolean,
    flags: number,
  ): ClientObject;
  createMethodObject(
    type: ClientObjectClass,
    parent: ClientObject,
    name: string,
    operation: number,
    args: readonly unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getByIdMethod: string | null,
    flags: number,
  ): ClientObject;
  createIndexerObject(type: ClientObjectClass, parent: ClientObject, args: readonly unknown[]): ClientObject;
  createChildItemObject(
    type: ClientObjectClass,
    hasIndexer: boolean,
    parent: ClientObject,
    item: unknown,
    index: number,
  ): ClientObject;
  invokeMethod(
    object: ClientObject,
    name: string,
    operation: number,
    args: readonly unknown[],
    flags: number,
    resultType: number,
  ): unknown;
  invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
}

export interface ClientLibrary {
  readonly SessionBase: { _overrideSession: ClientSession | null };
  readonly GenericEventRegistration: {
    _testReadyImpl: (() => Promise<void>) | undefined;
    getGenericEventRegistration(controlId: string): EventRegistration;
  };
  readonly ClientObject: ClientObjectClass;
  readonly BatchApiHelper: ApiHelper;
  readonly Utility: {
    load(object: ClientObject, option: unknown): unknown;
    fixObjectPathIfNecessary(object: ClientObject, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, typeName: string, isNull: boolean): void;
  };
}

/** What the bridge finds in and adds to the pane's window. */
export interface PaneWindow {
  readonly document: Document;
  OfficeExtension?: ClientLibrary;
  Excel?: Readonly<Record<string, unknown>>;
  Office?: Record<string, unknown>;
  CustomFunctions?: Record<string, unknown>;
}
