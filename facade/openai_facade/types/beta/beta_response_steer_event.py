# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_responses_client_event import BetaResponseSteerEvent as BetaResponseSteerEvent


__all__ = ["BetaResponseSteerEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseSteerEvent": "openai_generated.models.beta_responses_client_event",
    },
)
