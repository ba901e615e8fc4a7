# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.moderation_result_body import ModerationResultBody


@model
class ChatCompletionModerationResults(Model):
    """Chat completion moderation results (`moderation_results`)."""

    type: Literal["moderation_results"] = "moderation_results"
    model: str
    results: list[ModerationResultBody]
