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
    """The id of the model."""
    name: str | None = None
    """The name of the assistant, at most 256 characters."""
    description: str | None = None
    """A description for people to read, at most 512 characters."""
    instructions: str | None = None
    """What the assistant is told before every thread, at most 256000 characters."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    tools: list[AssistantCreateParamsTool] | None = None
    """Up to 128 tools: code_interpreter, file_search and functions."""
    tool_resources: AssistantCreateParamsToolResources | None = None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    response_format: AssistantResponseFormatOption | None = None
    """The form of the answers: auto, text, json_object or json_schema."""
