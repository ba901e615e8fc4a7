# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InfoEvent(Model):
    """Info event (`info`)."""

    code: str
    event_id: str
    message: str
    type: Literal["info"] = "info"
    client_event_id: str | None = None
