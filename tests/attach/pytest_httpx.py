"""pytest-httpx: a mock that takes the place of the `handle_request` of httpx's transports."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from .recording_server import EVENTS, PLAIN

ANSWERS = True
IMPORTS_HTTPX = True
_patches = pytest.MonkeyPatch()
_mock: Any = None


def activate(url: str) -> None:
    """What the fixture `httpx_mock` does, of which a program outside of pytest has to do without."""
    global _mock
    from pytest_httpx import _HTTPXMockOptions

    mock = _mock = HTTPXMock(_HTTPXMockOptions(can_send_already_matched_responses=True))

    def handle(transport: Any, request: httpx.Request) -> httpx.Response:
        return mock._handle_request(transport, request)

    async def handle_async(transport: Any, request: httpx.Request) -> httpx.Response:
        return await mock._handle_async_request(transport, request)

    _patches.setattr(httpx.HTTPTransport, "handle_request", handle)
    _patches.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async)
    mock.add_response(url=f"{url}/plain", content=PLAIN, headers={"content-type": "application/json"})
    mock.add_response(url=f"{url}/events", content=EVENTS, headers={"content-type": "text/event-stream"})


def deactivate() -> None:
    _patches.undo()


def seen(received: Any) -> int:
    return len(_mock.get_requests())
