# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_responses_model import BetaResponsesModel as BetaResponsesModel


__all__ = ["BetaResponsesModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponsesModel": "openai_generated.models.beta_responses_model",
    },
)
