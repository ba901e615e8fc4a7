# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.moderation_config_param import (
        ModerationConfigParam as PolicyInput,
        ModerationConfigParam as PolicyOutput,
    )
    from openai_generated.params.moderation_param import ModerationParam as ModerationParam
    from openai_generated.params.moderation_policy_param import ModerationPolicyParam as Policy


__all__ = ["ModerationParam", "Policy", "PolicyInput", "PolicyOutput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModerationParam": "openai_generated.params.moderation_param",
        "Policy": "openai_generated.params.moderation_policy_param:ModerationPolicyParam",
        "PolicyInput": "openai_generated.params.moderation_config_param:ModerationConfigParam",
        "PolicyOutput": "openai_generated.params.moderation_config_param:ModerationConfigParam",
    },
)
