# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage


__all__ = ["BetaEasyInputMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaEasyInputMessage": "openai_generated.models.beta_easy_input_message",
    },
)
