# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.error_object import ErrorObject


@model
class AssistantStreamEventErrorEvent(Model):
    """Assistant stream event error event."""

    event: Literal["error"] = "error"
    """Always `error`."""
    data: ErrorObject
    """What went wrong; the stream ends with it."""
