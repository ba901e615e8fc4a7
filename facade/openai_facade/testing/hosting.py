"""The socket that an emulator listens on, and the thread that serves it."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING, Any

from uvicorn import Config

from .serving import Serving

if TYPE_CHECKING:
    from .app import Application
    from .protocol import Connections
    from .tls import Certificate


class Host:
    """Serves an application.

    Args:
        host: The address to listen on.
        port: The port to listen on; 0 for a free one.
        app: The application.
        connections: Told of the connections.
        certificate: What to speak TLS with.
    """

    def __init__(
        self, host: str, port: int, app: Application, connections: Connections, certificate: Certificate | None
    ) -> None:
        self._address = (host, port)
        self._app = app
        self._connections = connections
        self._certificate = certificate
        self._socket: socket.socket | None = None
        self._server: Serving | None = None
        self._thread: threading.Thread | None = None

    def bind(self) -> str:
        """Listen, unless that was done; gives back scheme, host and port."""
        if self._socket is None:
            self._socket = socket.create_server(self._address, backlog=2048)
        host, port = self._socket.getsockname()[:2]
        return f"{'http' if self._certificate is None else 'https'}://{host}:{port}"

    def start(self) -> None:
        """Serve in a thread; returns when the server answers."""
        if self._thread is not None:
            raise RuntimeError("the emulator is running already")
        self._server = self._make()
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="openai-emulator", daemon=True
        )
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            time.sleep(0.001)
        if not self._server.started:
            raise RuntimeError("the emulator did not start")

    def stop(self) -> bool:
        """Close all connections and end the thread; False where there is none."""
        if self._server is None or self._thread is None:
            return False
        self._server.should_exit = True
        self._thread.join(timeout=10)
        self._server, self._thread = None, None
        self._close()
        return True

    def serve(self) -> None:
        """Serve in the calling thread until interrupted."""
        self._server = self._make()
        try:
            self._server.run(sockets=[self._socket] if self._socket else None)
        finally:
            self._close()

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _make(self) -> Serving:
        self._app.service.url = self.bind()
        # uvicorn makes a protocol of whatever stands here, and a method does as well as a class
        websocket: Any = self._connections.websocket
        config = Config(
            self._app,
            http=self._connections.http(),
            ws=websocket,
            ws_max_size=64 * 1024 * 1024,
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=60,
            loop="asyncio",
        )
        config.load()
        if self._certificate is not None:
            config.ssl = self._certificate.context
        return Serving(config, self._app, self._connections)
