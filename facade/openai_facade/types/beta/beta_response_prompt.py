# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt import BetaPrompt as BetaResponsePrompt
    from openai_generated.models.beta_response_prompt_variable import BetaResponsePromptVariable as Variables


__all__ = ["BetaResponsePrompt", "Variables"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponsePrompt": "openai_generated.models.beta_prompt:BetaPrompt",
        "Variables": "openai_generated.models.beta_response_prompt_variable:BetaResponsePromptVariable",
    },
)
