# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_output_refusal import (
        BetaResponseOutputRefusal as BetaResponseOutputRefusal,
    )


__all__ = ["BetaResponseOutputRefusal"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseOutputRefusal": "openai_generated.models.beta_response_output_refusal",
    },
)
