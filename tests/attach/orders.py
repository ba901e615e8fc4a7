"""One tool, activated at one moment: `python -m tests.attach.orders TOOL MOMENT`. Fails if a request went unseen.

Each time a plain call and a stream are made by both clients: four requests.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from contextvars import copy_context
from typing import Any

from .recording_server import RecordingServer

MOMENTS = ("before the import", "after the import", "after the client", "after a call", "again")
SENT = 4
STAYS = 3
"""Exit status: this tool cannot be switched off, so there is no again."""


class Clients:
    """A client of either colour, and the four requests."""

    def __init__(self, url: str, tool: Any) -> None:
        from openai_facade import AsyncOpenAI, OpenAI

        through = getattr(tool, "through", None)
        options: dict[str, Any] = {"api_key": "k", "base_url": url, "max_retries": 0}
        self._sync = OpenAI(**options, http_client=through(False) if through else None)
        self._async = AsyncOpenAI(**options, http_client=through(True) if through else None)
        self._refusals = getattr(tool, "REFUSALS", ())
        self._runner = asyncio.Runner()
        self._runner.get_loop()
        self.refused = 0

    def send(self) -> None:
        """Make the requests and look at what comes back."""
        from openai_facade import AsyncStream, Stream

        def plain() -> None:
            assert self._sync.post("/plain", cast_to=object, body={"a": 1}) == {"from": "the answer"}

        def events() -> None:
            stream = self._sync.post("/events", cast_to=object, body={}, stream=True, stream_cls=Stream[object])
            assert list(stream) == [{"n": 1}, {"n": 2}]

        async def aplain() -> None:
            assert await self._async.post("/plain", cast_to=object, body={"a": 1}) == {"from": "the answer"}

        async def aevents() -> None:
            post = self._async.post
            stream = await post("/events", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object])
            assert [event async for event in stream] == [{"n": 1}, {"n": 2}]

        for request in (plain, events, aplain, aevents):
            try:
                made = request()
                if made is not None:
                    self._runner.run(made, context=copy_context())  # where a tracer keeps what it is in
            except self._refusals:
                self.refused += 1

    def close(self) -> None:
        """Close them."""
        self._sync.close()
        self._runner.run(self._async.close())
        self._runner.close()


def main(name: str, moment: str) -> None:
    """Run a program.

    Args:
        name: Its name.
        moment: When the tool is activated.
    """
    server = RecordingServer()
    tool: Any = importlib.import_module(f".{name}", __package__)
    clients: Any = None
    if moment == MOMENTS[0]:
        assert not {"openai_facade", "httpx"} & sys.modules.keys() or getattr(tool, "IMPORTS_HTTPX", False)
        tool.activate(server.url)
    importlib.import_module("openai_facade")
    if moment == MOMENTS[1]:
        tool.activate(server.url)
    clients = Clients(server.url, tool)
    if moment == MOMENTS[2]:
        tool.activate(server.url)
    if moment in MOMENTS[3:]:
        clients.send()
        assert len(server.requests) == SENT
        server.requests.clear()
        tool.activate(server.url)
    if moment == MOMENTS[4]:
        clients.send()
        if not hasattr(tool, "deactivate"):
            sys.exit(STAYS)
        tool.deactivate()
        clients.refused = 0
        server.requests.clear()
        clients.send()
        assert len(server.requests) == SENT, "what is switched off must not answer"
        server.requests.clear()
        tool.activate(server.url)
    clients.send()
    seen = clients.refused or tool.seen(server.requests)
    assert seen == SENT, f"{seen} of {SENT} requests were seen"
    reached = 0 if getattr(tool, "ANSWERS", False) else SENT
    assert len(server.requests) == reached, f"{len(server.requests)} requests reached the server instead of {reached}"
    if hasattr(tool, "check"):
        tool.check(clients, server)
    clients.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
