/** Sends every `context.sync()` of Microsoft's client to the host, and the host's events to its listeners. */
import type { CareCaseHost, HostEvent } from "../host/contract";
import type { ClientLibrary, ClientSession, RequestExecutor } from "./client-library";

/** The client's number for messages that are events. */
const EVENT_MESSAGE = 65_536;

export function connectSession(client: ClientLibrary, host: CareCaseHost): void {
  const executor: RequestExecutor = {
    // Texts cross between the windows, so that neither holds the other's objects.
    executeAsync: async (_customData, _flags, message) => {
      const response = await host.executeRequest(JSON.stringify(message.Body));
      return JSON.parse(JSON.stringify(response)) as unknown;
    },
  };
  const events = client.GenericEventRegistration;
  const session: ClientSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: (controlId) => events.getGenericEventRegistration(controlId),
  };
  client.SessionBase._overrideSession = session;
  events._testReadyImpl = () => Promise.resolve();
  host.onEvent((event: HostEvent) => {
    const entry = {
      messageCategory: EVENT_MESSAGE,
      messageType: event.eventType,
      targetId: event.targetId,
      message: event.message,
    };
    events.getGenericEventRegistration("")._handleRichApiMessage({ entries: [entry] });
  });
}
