# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_function_call_output_param_input_content_param_input_image import (
        AgentFunctionCallOutputParamInputContentParamInputImage as InputContentParamInputImage,
    )
    from openai_generated.params.agent_function_call_output_param_input_content_param_input_text import (
        AgentFunctionCallOutputParamInputContentParamInputText as InputContentParamInputText,
    )
    from openai_generated.params.input_content_schema_param import InputContentSchemaParam as InputContentParam


__all__ = ["InputContentParam", "InputContentParamInputImage", "InputContentParamInputText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputContentParam": "openai_generated.params.input_content_schema_param:InputContentSchemaParam",
        "InputContentParamInputImage": "openai_generated.params.agent_function_call_output_param_input_content_param_input_image:AgentFunctionCallOutputParamInputContentParamInputImage",
        "InputContentParamInputText": "openai_generated.params.agent_function_call_output_param_input_content_param_input_text:AgentFunctionCallOutputParamInputContentParamInputText",
    },
)
