# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_input_content_param import (
        BetaResponseInputContentParam as BetaResponseInputContentParam,
    )


__all__ = ["BetaResponseInputContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputContentParam": "openai_generated.params.beta_response_input_content_param",
    },
)
