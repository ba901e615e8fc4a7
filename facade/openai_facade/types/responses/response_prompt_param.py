# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_prompt_param import ResponsePromptParam as ResponsePromptParam
    from openai_generated.params.response_prompt_variable_param import ResponsePromptVariableParam as Variables


__all__ = ["ResponsePromptParam", "Variables"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponsePromptParam": "openai_generated.params.response_prompt_param",
        "Variables": "openai_generated.params.response_prompt_variable_param:ResponsePromptVariableParam",
    },
)
