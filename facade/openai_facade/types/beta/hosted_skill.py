# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.hosted_skill import (
        HostedSkill as HostedSkill,
        HostedSkillResourceInline as HostedSkillResourceInline,
    )


__all__ = ["HostedSkill", "HostedSkillResourceInline"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedSkill": "openai_generated.models.hosted_skill",
        "HostedSkillResourceInline": "openai_generated.models.hosted_skill",
    },
)
