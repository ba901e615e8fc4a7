"""The connections of the live API: a session of one's own, a look into somebody else's, a fork of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_runtime.request.path import encode_segment
from openai_runtime.unset import Omit, omit

from .connection import AsyncWebSocketConnection, WebSocketConnection
from .live_events import CallTransport, Decisions, LiveResponses, LiveSession, SidebandSession
from .manager import AsyncConnectionManager, ConnectionManager
from .protocol import Dialect

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated import models, params
    from openai_runtime.model import Model

    from .sending import Awaitable

    ClientEvent: TypeAlias = models.ClientEvent | params.ClientEventParam
    ConnectEvent: TypeAlias = models.ConnectClientEvent | params.ConnectClientEventParam
    ForkEvent: TypeAlias = models.ForkClientEvent | params.ForkClientEventParam
    Fork: TypeAlias = params.ForkSessionConfigParam | Model
    Start: TypeAlias = params.SessionConfigParam | Model
    Update: TypeAlias = params.SessionUpdateConfigParam | Model

MOST_QUEUED: Final = 2_097_152
"""Bytes of messages that may wait for a connection, unless somebody says otherwise: audio takes room."""

LIVE: Final = Dialect("/live/sessions", "ServerEvent", ("session.start", "session.update"))
# A session that is looked into goes on without the connection: nothing has to be said again.
SIDEBAND: Final = Dialect("/live/sessions/{}/attach", "ConnectServerEvent")
FORK: Final = Dialect("/live/sessions/{}/fork", "ForkServerEvent", ("session.start", "session.update"))


def _of(dialect: Dialect, session_id: str) -> Dialect:
    """The dialect for one session.

    Raises:
        ValueError: No session can be called this.
    """
    return dialect._replace(path=dialect.path.format(encode_segment(session_id)))


class LiveConnection(WebSocketConnection["models.ServerEvent", "ClientEvent"]):
    """A live session over a connection that blocks."""

    _dialect = LIVE

    def _attach(self) -> None:
        super()._attach()
        self.session: LiveSession[None, Start, Update] = LiveSession(self)
        self.decision: Decisions[None] = Decisions(self)
        self.response: LiveResponses[None] = LiveResponses(self)


class AsyncLiveConnection(AsyncWebSocketConnection["models.ServerEvent", "ClientEvent"]):
    """A live session over a connection for async code."""

    _dialect = LIVE

    def _attach(self) -> None:
        super()._attach()
        self.session: LiveSession[Awaitable, Start, Update] = LiveSession(self)
        self.decision: Decisions[Awaitable] = Decisions(self)
        self.response: LiveResponses[Awaitable] = LiveResponses(self)


class SidebandConnection(WebSocketConnection["models.ConnectServerEvent", "ConnectEvent"]):
    """A look into a session that somebody else speaks in, over a connection that blocks."""

    _dialect = SIDEBAND

    def _attach(self) -> None:
        super()._attach()
        self.session: SidebandSession[None, Update] = SidebandSession(self)
        self.transport: CallTransport[None] = CallTransport(self)
        self.decision: Decisions[None] = Decisions(self)
        self.response: LiveResponses[None] = LiveResponses(self)


class AsyncSidebandConnection(AsyncWebSocketConnection["models.ConnectServerEvent", "ConnectEvent"]):
    """A look into a session that somebody else speaks in, over a connection for async code."""

    _dialect = SIDEBAND

    def _attach(self) -> None:
        super()._attach()
        self.session: SidebandSession[Awaitable, Update] = SidebandSession(self)
        self.transport: CallTransport[Awaitable] = CallTransport(self)
        self.decision: Decisions[Awaitable] = Decisions(self)
        self.response: LiveResponses[Awaitable] = LiveResponses(self)


class ForksConnection(WebSocketConnection["models.ForkServerEvent", "ForkEvent"]):
    """A session that goes on from another one, over a connection that blocks."""

    _dialect = FORK

    def _attach(self) -> None:
        super()._attach()
        self.session: LiveSession[None, Fork, Update] = LiveSession(self)
        self.decision: Decisions[None] = Decisions(self)
        self.response: LiveResponses[None] = LiveResponses(self)


class AsyncForksConnection(AsyncWebSocketConnection["models.ForkServerEvent", "ForkEvent"]):
    """A session that goes on from another one, over a connection for async code."""

    _dialect = FORK

    def _attach(self) -> None:
        super()._attach()
        self.session: LiveSession[Awaitable, Fork, Update] = LiveSession(self)
        self.decision: Decisions[Awaitable] = Decisions(self)
        self.response: LiveResponses[Awaitable] = LiveResponses(self)


class LiveConnectionManager(ConnectionManager["LiveConnection", "AsyncLiveConnection", "ClientEvent"]):
    """What `client.live.connect` gives."""

    _dialect = LIVE
    _connection = LiveConnection
    _async_connection = AsyncLiveConnection


class AsyncLiveConnectionManager(AsyncConnectionManager["AsyncLiveConnection", "ClientEvent"]):
    """What `client.live.connect` of an async client gives."""

    _dialect = LIVE
    _async_connection = AsyncLiveConnection


class _SidebandPlace:
    """Which session is looked into, and whether it is to end in peace."""

    def __init__(self, *, session_id: str, graceful_close: bool | Omit = omit, **options: Any) -> None:
        super().__init__(**options)
        self._dialect = _of(SIDEBAND, session_id)
        if not isinstance(graceful_close, Omit):
            self._query: dict[str, object] = {"graceful_close": graceful_close}


class SidebandConnectionManager(
    _SidebandPlace, ConnectionManager["SidebandConnection", "AsyncSidebandConnection", "ConnectEvent"]
):
    """What `client.live.sideband.connect` gives."""

    _connection = SidebandConnection
    _async_connection = AsyncSidebandConnection


class AsyncSidebandConnectionManager(_SidebandPlace, AsyncConnectionManager["AsyncSidebandConnection", "ConnectEvent"]):
    """What `client.live.sideband.connect` of an async client gives."""

    _async_connection = AsyncSidebandConnection


class _ForkPlace:
    """Which session the new one goes on from."""

    def __init__(self, *, session_id: str, **options: Any) -> None:
        super().__init__(**options)
        self._dialect = _of(FORK, session_id)


class ForksConnectionManager(_ForkPlace, ConnectionManager["ForksConnection", "AsyncForksConnection", "ForkEvent"]):
    """What `client.live.forks.connect` gives."""

    _connection = ForksConnection
    _async_connection = AsyncForksConnection


class AsyncForksConnectionManager(_ForkPlace, AsyncConnectionManager["AsyncForksConnection", "ForkEvent"]):
    """What `client.live.forks.connect` of an async client gives."""

    _async_connection = AsyncForksConnection
