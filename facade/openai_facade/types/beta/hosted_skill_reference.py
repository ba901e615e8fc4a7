# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.hosted_skill import HostedSkillReference as HostedSkillReference


__all__ = ["HostedSkillReference"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedSkillReference": "openai_generated.models.hosted_skill",
    },
)
