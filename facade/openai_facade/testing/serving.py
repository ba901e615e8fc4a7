"""uvicorn's server, ended in the way that tests want."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from uvicorn import Config, Server

if TYPE_CHECKING:
    import socket

    from .app import Application
    from .protocol import Connections


class Serving(Server):
    """A server that leaves at once: nobody waits for the last answers of a test."""

    def __init__(self, config: Config, app: Application, connections: Connections) -> None:
        super().__init__(config)
        self._app = app
        self._live = connections.live

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for listening in sockets or ():
            listening.close()
        for task in list(self.server_state.tasks):
            task.cancel()
        for transport in list(self._live):
            transport.abort()
        await self._app.close()
        # two rounds of the loop: one for the protocols to hear of it, one for the sockets to be closed
        await asyncio.sleep(0)
        await asyncio.sleep(0)
