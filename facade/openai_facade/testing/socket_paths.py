"""The paths that take websockets, and what stands behind each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from .answers import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from .answers import Answer
    from .faults import Fault
    from .incoming import Incoming
    from .service import Service
    from .speaking import Speaker

    class Application(Protocol):
        """What a speaker needs of the application that its websocket came to."""

        service: Service

        def handle(self, incoming: Incoming) -> tuple[Answer, Fault | None]: ...


PATHS = (
    "/realtime",
    "/realtime/translations",
    "/responses",
    "/live/sessions",
    "/live/sessions/{session_id}/attach",
    "/live/sessions/{session_id}/fork",
)
_PATTERNS = {path: re.compile(re.sub(r"{\w+}", "([^/]+)", path)) for path in PATHS}
NAMES = tuple(f"{method} {path}" for method in ("WEBSOCKET", "websocket") for path in PATHS)


def find(path: str) -> tuple[str, tuple[str, ...]] | None:
    """The template that a path follows, and the ids in it."""
    found = ((template, pattern.fullmatch(path)) for template, pattern in _PATTERNS.items())
    return next(((template, match.groups()) for template, match in found if match), None)


def speaker(app: Application, incoming: Incoming, template: str, ids: tuple[str, ...]) -> Speaker:
    """What answers on a websocket.

    Raises:
        Refused: The opening request lacks something, or names what there is not.
    """
    return _OPENERS[template](app, incoming, *ids)


def _realtime(app: Application, incoming: Incoming) -> Speaker:
    query = dict(incoming.query)
    model = query.get("model") or query.get("deployment") or ("gpt-realtime" if "call_id" in query else "")
    transcription = query.get("intent") == "transcription"
    if not model and not transcription:
        raise Refused("Missing required query parameter: 'model'.", param="model")
    from .realtime.session import Session

    beta = "realtime=v1" in incoming.headers.get("openai-beta", "") or "api-version" in query
    return Session(app.service, model or "gpt-4o-transcribe", beta=beta, transcription=transcription)


def _translations(app: Application, incoming: Incoming) -> Speaker:
    model = dict(incoming.query).get("model")
    if not model:
        raise Refused("Missing required query parameter: 'model'.", param="model")
    from .realtime.translation import Translation

    return Translation(app.service, model)


def _responses(app: Application, _: Incoming) -> Speaker:
    from .response_socket import ResponseSocket

    return ResponseSocket(app.service, app.handle)


def _live(app: Application, _: Incoming) -> Speaker:
    from .live.connection import Own

    return Own(app.service, app.handle)


def _attach(app: Application, incoming: Incoming, session: str) -> Speaker:
    from .live.connection import Sideband

    graceful = dict(incoming.query).get("graceful_close", "").lower() == "true"
    return Sideband(app.service, app.handle, session, graceful=graceful)


def _fork(app: Application, _: Incoming, session: str) -> Speaker:
    from .live.connection import Fork

    return Fork(app.service, app.handle, session)


_OPENERS: dict[str, Callable[..., Speaker]] = dict(
    zip(PATHS, (_realtime, _translations, _responses, _live, _attach, _fork), strict=True)
)
