# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsesClientEventResponseCreateBackgroundOptions(Model):
    """Beta responses client event response create background options."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None = None
    continuation_id: str | None = None
