# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.moderation_create_params import ModerationModel as ModerationModel


__all__ = ["ModerationModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationModel": "openai_generated.models.moderation_create_params",
    },
)
