"""pook: a mock that gives httpx's clients another transport for every URL."""

from __future__ import annotations

from typing import Any

import pook

from .recording_server import EVENTS, PLAIN

ANSWERS = True
IMPORTS_HTTPX = True
_mocks: list[Any] = []


def activate(url: str) -> None:
    pook.on()
    plain = pook.post(f"{url}/plain").persist().reply(200).header("content-type", "application/json").body(PLAIN)
    events = pook.post(f"{url}/events").persist().reply(200).header("content-type", "text/event-stream").body(EVENTS)
    _mocks[:] = [plain.mock, events.mock]


def deactivate() -> None:
    pook.off()
    pook.reset()


def seen(received: Any) -> int:
    return sum(mock.total_matches for mock in _mocks)
