# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_prompt_param import BetaResponsePromptParam as BetaResponsePromptParam
    from openai_generated.params.beta_response_prompt_variable_param import (
        BetaResponsePromptVariableParam as Variable,
        BetaResponsePromptVariableParam as Variables,
    )


__all__ = ["BetaResponsePromptParam", "Variable", "Variables"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponsePromptParam": "openai_generated.params.beta_response_prompt_param",
        "Variable": "openai_generated.params.beta_response_prompt_variable_param:BetaResponsePromptVariableParam",
        "Variables": "openai_generated.params.beta_response_prompt_variable_param:BetaResponsePromptVariableParam",
    },
)
