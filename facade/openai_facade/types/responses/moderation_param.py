# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_param import (
        ModerationConfigParam as PolicyInput,
        ModerationConfigParam as PolicyOutput,
        ModerationParam as ModerationParam,
        ModerationPolicyParam as Policy,
    )


__all__ = ["ModerationParam", "Policy", "PolicyInput", "PolicyOutput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationParam": "openai_generated.params.moderation_param",
        "Policy": "openai_generated.params.moderation_param:ModerationPolicyParam",
        "PolicyInput": "openai_generated.params.moderation_param:ModerationConfigParam",
        "PolicyOutput": "openai_generated.params.moderation_param:ModerationConfigParam",
    },
)
