# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable

from openai_runtime.types import TypedDict


class SyncWebSocketConnectionOptionsParam(TypedDict, total=False):
    """Sync web socket connection options."""

    extensions: Iterable[object] | None
    subprotocols: Iterable[object] | None
    compression: str | None
    max_size: int | None
    max_queue: object
