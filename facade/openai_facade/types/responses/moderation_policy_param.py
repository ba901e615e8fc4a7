# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_param import (
        ModerationConfigParam as Input,
        ModerationConfigParam as Output,
        ModerationPolicyParam as ModerationPolicyParam,
    )


__all__ = ["Input", "ModerationPolicyParam", "Output"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Input": "openai_generated.params.moderation_param:ModerationConfigParam",
        "ModerationPolicyParam": "openai_generated.params.moderation_param",
        "Output": "openai_generated.params.moderation_param:ModerationConfigParam",
    },
)
