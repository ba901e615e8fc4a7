# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_create_params import ModerationCreateParams as ModerationCreateParams


__all__ = ["ModerationCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationCreateParams": "openai_generated.params.moderation_create_params",
    },
)
