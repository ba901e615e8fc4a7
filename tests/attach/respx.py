"""respx: a mock that takes the place of what httpcore and httpx send with."""

from __future__ import annotations

from typing import Any

import respx

from .recording_server import EVENTS, PLAIN

ANSWERS = True
IMPORTS_HTTPX = True
_router: Any = None


def activate(url: str) -> None:
    global _router
    _router = respx.mock(assert_all_called=False)
    _router.post(f"{url}/plain").respond(content=PLAIN, content_type="application/json")
    _router.post(f"{url}/events").respond(content=EVENTS, content_type="text/event-stream")
    _router.start()


def deactivate() -> None:
    _router.stop()


def seen(received: Any) -> int:
    return len(_router.calls)
