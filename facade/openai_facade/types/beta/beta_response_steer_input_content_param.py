# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_steer_input_content_param import (
        BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam,
    )


__all__ = ["BetaResponseSteerInputContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseSteerInputContentParam": "openai_generated.params.beta_response_steer_input_content_param",
    },
)
