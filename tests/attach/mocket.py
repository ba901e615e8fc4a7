"""mocket: a mock of sockets, below every HTTP library."""

from __future__ import annotations

from typing import Any

from mocket import Mocket, Mocketizer
from mocket.mocks.mockhttp import Entry

from .recording_server import EVENTS, PLAIN

ANSWERS = True
IMPORTS_HTTPX = True
_mocketizer: Any = None


def activate(url: str) -> None:
    global _mocketizer
    _mocketizer = Mocketizer(strict_mode=False)
    _mocketizer.enter()
    Entry.single_register(Entry.POST, f"{url}/plain", PLAIN.decode(), headers={"content-type": "application/json"})
    Entry.single_register(Entry.POST, f"{url}/events", EVENTS.decode(), headers={"content-type": "text/event-stream"})


def deactivate() -> None:
    _mocketizer.exit()


def seen(received: Any) -> int:
    return len(Mocket.request_list())
