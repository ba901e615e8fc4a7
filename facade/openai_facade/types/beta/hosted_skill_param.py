# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.hosted_skill_param import (
        HostedSkillParam as HostedSkillParam,
        HostedSkillParamInline as HostedSkillParamInline,
        HostedSkillParamSkillReference as HostedSkillParamSkillReference,
    )


__all__ = ["HostedSkillParam", "HostedSkillParamInline", "HostedSkillParamSkillReference"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedSkillParam": "openai_generated.params.hosted_skill_param",
        "HostedSkillParamInline": "openai_generated.params.hosted_skill_param",
        "HostedSkillParamSkillReference": "openai_generated.params.hosted_skill_param",
    },
)
