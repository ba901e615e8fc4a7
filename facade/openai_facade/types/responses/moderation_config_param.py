# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_param import ModerationConfigParam as ModerationConfigParam


__all__ = ["ModerationConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationConfigParam": "openai_generated.params.moderation_param",
    },
)
