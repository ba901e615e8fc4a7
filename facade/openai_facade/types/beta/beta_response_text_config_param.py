# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_text_config_param import (
        BetaResponseTextConfigParam as BetaResponseTextConfigParam,
    )


__all__ = ["BetaResponseTextConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseTextConfigParam": "openai_generated.params.beta_response_text_config_param",
    },
)
