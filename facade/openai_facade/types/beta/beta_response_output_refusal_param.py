# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_output_message_content_param import (
        BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam,
    )


__all__ = ["BetaResponseOutputRefusalParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseOutputRefusalParam": "openai_generated.params.beta_output_message_content_param",
    },
)
