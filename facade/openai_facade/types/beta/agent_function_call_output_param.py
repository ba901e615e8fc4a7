# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_function_call_output_param_input_content_param_input_image import (
        AgentFunctionCallOutputParamInputContentParamInputImage as InputContentParamInputImage,
    )
    from openai_generated.params.agent_function_call_output_param_input_content_param_input_text import (
        AgentFunctionCallOutputParamInputContentParamInputText as InputContentParamInputText,
    )


AgentFunctionCallOutputParam: TypeAlias = str | list[params.InputContentSchemaParam]
"""Agent function call output param."""

__all__ = ["AgentFunctionCallOutputParam", "InputContentParamInputImage", "InputContentParamInputText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputContentParamInputImage": "openai_generated.params.agent_function_call_output_param_input_content_param_input_image:AgentFunctionCallOutputParamInputContentParamInputImage",
        "InputContentParamInputText": "openai_generated.params.agent_function_call_output_param_input_content_param_input_text:AgentFunctionCallOutputParamInputContentParamInputText",
    },
)
