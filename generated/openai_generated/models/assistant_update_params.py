# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_supported_models import AssistantSupportedModels
    from openai_generated.models.assistant_update_params_tool import AssistantUpdateParamsTool
    from openai_generated.models.assistant_update_params_tool_resources import AssistantUpdateParamsToolResources


@model
class AssistantUpdateParams(Model):
    """Assistant update params."""

    model: str | AssistantSupportedModels | None = None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    name: str | None = None
    description: str | None = None
    instructions: str | None = None
    tools: list[AssistantUpdateParamsTool] | None = None
    tool_resources: AssistantUpdateParamsToolResources | None = None
    metadata: dict[str, str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantResponseFormatOption | None = None
