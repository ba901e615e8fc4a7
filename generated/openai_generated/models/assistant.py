# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_tool_resources import AssistantToolResources
    from openai_generated.models.assistant_tool_schema import AssistantToolSchema


@model
class Assistant(Model):
    """Assistant (`assistant`)."""

    id: str
    object: Literal["assistant"] = "assistant"
    created_at: int
    name: str | None = None
    description: str | None = None
    model: str
    instructions: str | None = None
    tools: list[AssistantToolSchema]
    tool_resources: AssistantToolResources | None = None
    metadata: dict[str, str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantResponseFormatOption | None = None
