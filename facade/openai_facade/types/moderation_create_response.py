# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.moderation_create_response import ModerationCreateResponse as ModerationCreateResponse


__all__ = ["ModerationCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationCreateResponse": "openai_generated.models.moderation_create_response",
    },
)
