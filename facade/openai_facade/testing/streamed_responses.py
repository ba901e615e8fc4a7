"""A response that is asked for over a websocket, and whose events are told there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .answers import dumps
from .incoming import Incoming

if TYPE_CHECKING:
    from collections.abc import Callable

    from .answers import Answer
    from .description import JSON
    from .faults import Fault
    from .store import Store

Handle: TypeAlias = "Callable[[Incoming], tuple[Answer, Fault | None]]"
_HEADERS = {"content-type": "application/json", "authorization": "Bearer sk-socket"}


def respond(handle: Handle, store: Store, body: JSON) -> tuple[Answer, Fault | None]:
    """The answer to a request for a response, as events; one without events says what is wrong.

    Args:
        handle: Answers a request.
        store: What the emulator remembers.
        body: What is asked for.
    """
    answer, fault = handle(Incoming("POST", "/v1/responses", "", dict(_HEADERS), dumps({**body, "stream": True})))
    if answer.events is None and answer.status < 400 and isinstance(answer.json, dict):
        from .telling import streamed  # for the few handlers of one's own that answer with an object

        return streamed("POST /responses", answer.json, body, store) or answer, fault
    return answer, fault
