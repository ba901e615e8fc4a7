# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_moderation_input import BetaModerationInput as Input
    from openai_generated.models.beta_moderation_output import BetaModerationOutput as Output
    from openai_generated.models.beta_response import BetaModeration as BetaModeration


__all__ = ["BetaModeration", "Input", "Output"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaModeration": "openai_generated.models.beta_response",
        "Input": "openai_generated.models.beta_moderation_input:BetaModerationInput",
        "Output": "openai_generated.models.beta_moderation_output:BetaModerationOutput",
    },
)
