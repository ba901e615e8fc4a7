# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_prompt import BetaResponsePrompt as BetaResponsePrompt
    from openai_generated.models.beta_response_prompt_variable import (
        BetaResponsePromptVariable as Variable,
        BetaResponsePromptVariable as Variables,
    )


__all__ = ["BetaResponsePrompt", "Variable", "Variables"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponsePrompt": "openai_generated.models.beta_response_prompt",
        "Variable": "openai_generated.models.beta_response_prompt_variable:BetaResponsePromptVariable",
        "Variables": "openai_generated.models.beta_response_prompt_variable:BetaResponsePromptVariable",
    },
)
