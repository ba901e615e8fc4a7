# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_ws_error import BetaErrorPayload as BetaErrorPayload


__all__ = ["BetaErrorPayload"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaErrorPayload": "openai_generated.models.beta_response_ws_error",
    },
)
