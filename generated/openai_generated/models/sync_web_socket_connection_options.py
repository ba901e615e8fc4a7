# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SyncWebSocketConnectionOptions(Model):
    """Sync web socket connection options."""

    extensions: list[object] | None = None
    subprotocols: list[object] | None = None
    compression: str | None = None
    max_size: int | None = None
    max_queue: object = None
