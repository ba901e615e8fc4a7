# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_responses_client_event_param import (
        BetaResponseInjectEventParam as BetaResponseInjectEventParam,
    )


__all__ = ["BetaResponseInjectEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInjectEventParam": "openai_generated.params.beta_responses_client_event_param",
    },
)
