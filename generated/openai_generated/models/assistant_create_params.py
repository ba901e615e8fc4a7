# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_create_params_tool import AssistantCreateParamsTool
    from openai_generated.models.assistant_create_params_tool_resources import AssistantCreateParamsToolResources
    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_supported_models import AssistantSupportedModels


@model
class AssistantCreateParams(Model):
    """Assistant create params."""

    model: str | AssistantSupportedModels
    name: str | None = None
    description: str | None = None
    instructions: str | None = None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    tools: list[AssistantCreateParamsTool] | None = None
    tool_resources: AssistantCreateParamsToolResources | None = None
    metadata: dict[str, str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantResponseFormatOption | None = None
