# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_format_text_config_param import (
        BetaResponseFormatJSONObjectParam as BetaResponseFormatJSONObjectParam,
    )


__all__ = ["BetaResponseFormatJSONObjectParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFormatJSONObjectParam": "openai_generated.params.beta_response_format_text_config_param",
    },
)
