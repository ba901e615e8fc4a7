# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response import BetaResponseStatus as BetaResponseStatus


__all__ = ["BetaResponseStatus"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseStatus": "openai_generated.models.beta_response",
    },
)
