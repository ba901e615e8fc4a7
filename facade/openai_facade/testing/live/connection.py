"""The websockets of live sessions: one's own, a look into another's, and a fork that goes on from one."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from ..answers import Refused
from ..speaking import Speaker
from .hearing import act
from .session import COLLECTION, LiveSession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..service import Service
    from ..streamed_responses import Handle


class _Connection(Speaker):
    """One end of a websocket that a live session can be heard at.

    Args:
        service: The emulated API.
        handle: Answers a request to it.
    """

    _events: str
    """The union of the events that the client may send."""

    def __init__(self, service: Service, handle: Handle) -> None:
        self._service = service
        self._handle = handle
        self._session: LiveSession | None = None
        self._outbox: deque[JSON] = deque()
        self.over = False

    # --- for the session -------------------------------------------------------------------------------------------

    def hear(self, event: JSON) -> None:
        """Take an event, to be sent when there is time."""
        self._outbox.append(event)
        self.rouse()

    def rouse(self) -> None:
        """There is something to do."""
        if self.wake is not None:
            self.wake()

    # --- for the websocket -----------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether this end is to see to it that the session goes on."""
        session = self._session
        return session is not None and session.busy and session.listeners[:1] == [self]

    def more(self) -> JSON | None:
        """The next event of what the session tells, which everybody else hears, too."""
        if self._session is None:
            return None
        found = self._session.more()
        if found is not None:
            for listener in self._session.listeners[1:]:
                listener.hear(found)
        return found

    def overheard(self) -> Iterator[JSON]:
        """What was told since."""
        while self._outbox:
            yield self._outbox.popleft()

    def receive(self, event: Any) -> Iterator[JSON]:
        """What is said at once to an event."""
        try:
            self._act(self._checked(event))
        except Refused as refused:
            yield from self.overheard()
            yield self._error(refused, event)
            return
        yield from self.overheard()

    def refuse(self, message: str) -> JSON:
        """What is said to a message that cannot be read."""
        return self._error(Refused(message, code="invalid_json"), None)

    def leave(self) -> None:
        """The websocket is closed; a session ends with the one that it was opened on."""
        session = self._session
        if session is not None and self in session.listeners:
            session.listeners.remove(self)
            if session.busy and session.listeners:  # the next one sees to it that the session goes on
                session.listeners[0].rouse()

    def _checked(self, event: Any) -> JSON:
        """An event that has the shape of its type."""
        if not isinstance(event, dict) or not isinstance(event.get("type"), str):
            raise Refused("The event must be an object with a 'type'.", code="invalid_event")
        description = self._service.description
        union = description.component(self._events)
        shapes = [description.resolve(one) for one in union["anyOf"]]
        shape = next((one for one in shapes if event["type"] in one["properties"]["type"]["enum"]), None)
        if shape is None:
            raise Refused(f"Unknown event type '{event['type']}'.", param="type", code="unknown_event")
        problem = self._service.checks.check(shape)(event)
        if problem is not None:
            raise Refused(f"Invalid value for {problem}.", param=problem.where or None, code="invalid_value")
        return event

    def _act(self, event: JSON) -> None:
        session = self._session
        if session is None:
            raise Refused("The session has not been started.", param="type", code="session_not_started")
        if event["type"] == "session.close":
            self._close(session, event)
            return
        for told in act(session, event):
            session.tell(told)

    def _close(self, session: LiveSession, event: JSON) -> None:
        session.close("close_requested", event.get("event_id"))

    def _error(self, refused: Refused, event: Any) -> JSON:
        error: JSON = refused.body["error"]
        name = event.get("event_id") if isinstance(event, dict) else None
        told = {"type": "error", "event_id": self._service.store.fresh("event_"), "client_event_id": name}
        code = error["code"] or "invalid_value"
        return {**told, "error": {**error, "code": code, "client_event_id": name}}


class Own(_Connection):
    """A session of the client's own, which begins with `session.start`."""

    _events = "ClientEvent"

    def _act(self, event: JSON) -> None:
        if event["type"] != "session.start":
            super()._act(event)
            self._mirror(event)
            return
        if self._session is not None:
            raise Refused("The session has been started already.", param="type", code="session_already_started")
        self._session = session = self._started(event["session"])
        self._service.open_sessions[session.id] = session
        session.listeners.append(self)
        told = session.event("session.started", session=session.resource())
        session.tell(told if event.get("event_id") is None else {**told, "client_event_id": event["event_id"]})

    def _started(self, config: JSON) -> LiveSession:
        return LiveSession(self._service, self._handle, config)

    def _mirror(self, event: JSON) -> None:
        """Whoever looks in hears what the user says, too."""
        if self._session is not None and event["type"] == "session.input_audio.append":
            for listener in self._session.listeners:
                if listener is not self:
                    listener.hear({"type": event["type"], "audio": event["audio"]})

    def leave(self) -> None:
        """The websocket is closed, and the session with it."""
        super().leave()
        if self._session is not None:
            self._session.close("connection_lost")


class Fork(Own):
    """A session that goes on from another.

    Args:
        service: The emulated API.
        handle: Answers a request to it.
        name: The session that it goes on from.

    Raises:
        Refused: There is no such session.
    """

    _events = "ForkClientEvent"

    def __init__(self, service: Service, handle: Handle, name: str) -> None:
        super().__init__(service, handle)
        self._source = session_of(service, handle, name)

    def _started(self, config: JSON) -> LiveSession:
        source = self._source
        made = LiveSession(self._service, self._handle, {**source.config, **_without_delegation(config)})
        made.said, made.handed, made.previous = list(source.said), source.handed, source.previous
        problem = made.update({"delegation": config["delegation"]}) if config.get("delegation") else None
        if problem is not None:
            raise Refused(problem, param="session", code="invalid_value")
        return made


class Sideband(_Connection):
    """A look into a session that somebody else speaks in.

    Args:
        service: The emulated API.
        handle: Answers a request to it.
        name: The session.
        graceful: Let what is being said be said before the session ends.

    Raises:
        Refused: There is no such session.
    """

    _events = "ConnectClientEvent"

    def __init__(self, service: Service, handle: Handle, name: str, *, graceful: bool) -> None:
        super().__init__(service, handle)
        self._graceful = graceful
        self._session = session_of(service, handle, name)

    def begin(self) -> Iterator[JSON]:
        """The session as it stands."""
        if self._session is not None:
            self._session.listeners.append(self)
            yield self._session.event("session.started", session=self._session.resource())

    def _close(self, session: LiveSession, event: JSON) -> None:
        if self._graceful and session.busy:
            session.closing = "close_requested"
        else:
            super()._close(session, event)


def session_of(service: Service, handle: Handle, name: str) -> LiveSession:
    """A session that is open: over a websocket, or one that a browser or a telephone carries.

    Raises:
        Refused: There is none.
    """
    found = service.open_sessions.get(name)
    if not isinstance(found, LiveSession):
        record = service.store.find(COLLECTION, name)
        if record is None or record.get("ended"):
            raise Refused(f"No live session found with id '{name}'.", status=404, code="session_not_found")
        found = LiveSession(service, handle, record["session"])
        found.id = name
        service.open_sessions[name] = found
    return found


def _without_delegation(config: JSON) -> JSON:
    return {name: value for name, value in config.items() if name != "delegation" and value is not None}
