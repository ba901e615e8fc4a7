# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.moderation_error_body import ModerationErrorBody as ModerationErrorBody


__all__ = ["ModerationErrorBody"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationErrorBody": "openai_generated.models.moderation_error_body",
    },
)
