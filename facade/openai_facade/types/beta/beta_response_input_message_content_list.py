# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_input_message_content_list import (
        BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
    )


__all__ = ["BetaResponseInputMessageContentList"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputMessageContentList": "openai_generated.models.beta_response_input_message_content_list",
    },
)
