"""Websockets: which paths take them, and the loop between the wire and a session."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .app import Application
    from .protocol import Receive, Scope, Send


class Sockets:
    """Serves the websocket paths of the API."""

    def __init__(self, app: Application) -> None:
        self._app = app

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one websocket until either side closes it."""
        await receive()
        await send({"type": "websocket.close", "code": 1008, "reason": json.dumps({"error": "not found"})})
