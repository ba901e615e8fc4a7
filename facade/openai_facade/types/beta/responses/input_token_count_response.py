# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_input_token_count_response import (
        BetaInputTokenCountResponse as InputTokenCountResponse,
    )


__all__ = ["InputTokenCountResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokenCountResponse": "openai_generated.models.beta_input_token_count_response:BetaInputTokenCountResponse",
    },
)
