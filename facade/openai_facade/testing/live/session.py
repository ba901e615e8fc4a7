"""One live session: what is known of it, what it is telling, and who listens."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Protocol

from ..hearing import Ear
from ..realtime.dialect import merge
from .speech import form_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..service import Service
    from ..streamed_responses import Handle

    class Listener(Protocol):
        """Whoever hears of a session: one end of a websocket."""

        over: bool

        def hear(self, event: JSON) -> None: ...
        def rouse(self) -> None: ...


_KNOWN = ("audio", "client", "delegation", "input", "instructions", "safety_identifier", "store", "triggers")
_WINDOW = 32_000
COLLECTION = "/live/sessions"
"""Where sessions are kept that a browser or a telephone carries."""


class LiveSession:
    """A session that has been started.

    Args:
        service: The emulated API.
        handle: Answers a request to it.
        config: How the session was asked for.

    Attributes:
        said: The conversation so far, as items of the Responses API.
        items: What decisions are made from, by id.
        given: Items that wait for the next response.
        delegations: The ids of work that was handed on.
        handed: How much of it the responses know that work is handed on to.
        previous: The response that the next one goes on from.
        mute: Whether the model hears nothing.
        spoken_ms: How much was spoken so far.
        closing: Why the session ends as soon as all is said.
    """

    def __init__(self, service: Service, handle: Handle, config: JSON) -> None:
        self.service = service
        self.store = service.store
        self.handle = handle
        self.id = self.store.fresh("sess_")
        self.config = {name: config[name] for name in ("model", *_KNOWN) if config.get(name) is not None}
        self._expires = self.store.now() + 1800
        self.form = form_of(self.config)
        self.ear = Ear(self.form.bytes_per_ms, self.form.silence)
        self.said: list[JSON] = [dict(item) for item in self.config.get("input") or ()]
        self.items: dict[str, JSON] = {}
        self.given: list[JSON] = []
        self.delegations: list[str] = []
        self.handed = 0
        self.previous: str | None = None
        self.mute = False
        self.spoken_ms = 0
        self.closing: str | None = None
        self.closed = False
        self.listeners: list[Listener] = []
        self._told: deque[Iterator[JSON]] = deque()

    def event(self, name: str, /, **fields: Any) -> JSON:
        """A server event."""
        return {"type": name, "event_id": self.store.fresh("event_"), **fields}

    @property
    def model(self) -> str:
        """The model that speaks."""
        return str(self.config["model"])

    def resource(self) -> JSON:
        """The session as the API shows it."""
        return {"id": self.id, "expires_at": self._expires, "status": "active", **self.config}

    def update(self, change: JSON) -> str | None:
        """Change settings; what is wrong with the change, if anything is."""
        config = merge(self.config, {name: value for name, value in change.items() if value is not None})
        config = {name: value for name, value in config.items() if name not in change or change[name] is not None}
        shape = self.service.description.component("SessionResource")
        problem = self.service.answer_checks.check(shape)({**self.resource(), **config})
        if problem is None:
            self.config = config
        return None if problem is None else f"Invalid value for session.{problem}."

    # --- what it tells ---------------------------------------------------------------------------------------------

    def tell(self, event: JSON) -> None:
        """Say something to all who listen."""
        for listener in list(self.listeners):
            listener.hear(event)

    def begin(self, told: Iterator[JSON]) -> None:
        """Tell something, behind what is being told."""
        self._told.append(told)
        for listener in self.listeners[:1]:
            listener.rouse()

    @property
    def busy(self) -> bool:
        """Whether something is being told."""
        return bool(self._told)

    def more(self) -> JSON | None:
        """The next event of what is being told; None when it is over."""
        while self._told:
            found = next(self._told[0], None)
            if found is not None:
                return found
            self._told.popleft()
        if self.closing is not None:
            self.close(self.closing)
        return None

    def close(self, reason: str, client_event_id: str | None = None) -> None:
        """End the session, and tell so."""
        if self.closed:
            return
        self.closed = True
        self._told.clear()
        self.service.open_sessions.pop(self.id, None)
        record = self.store.find(COLLECTION, self.id)
        if record is not None:
            record["ended"] = True
        event = self.event("session.closed", reason=reason, session=self.resource(), usage=self._usage())
        self.tell(event if client_event_id is None else {**event, "client_event_id": client_event_id})
        for listener in self.listeners:
            listener.over = True
            listener.rouse()

    def used(self) -> JSON:
        """What the session has used so far, as an event."""
        ratio = min(round(len(str(self.said)) / 4 / _WINDOW, 4), 1.0)
        window = {"usage_ratio": ratio}
        return self.event("session.usage.updated", usage=self._usage(), context_window=window)

    def _usage(self) -> JSON:
        seconds = (self.ear.ms + self.spoken_ms) / 1_000
        return {"seconds": round(seconds, 3), "active_seconds": int(seconds), "paused_seconds": 0}
