# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_input_content_param import (
        BetaResponseInputContentParam as BetaResponseInputContentParam,
    )


BetaResponseInputMessageContentListParam: TypeAlias = list[params.BetaResponseInputContentParam]
"""Beta response input message content list param."""

__all__ = ["BetaResponseInputContentParam", "BetaResponseInputMessageContentListParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputContentParam": "openai_generated.params.beta_response_input_content_param",
    },
)
