# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.hosted_environment_file import HostedEnvironmentFile
    from openai_generated.models.hosted_plugin import HostedPlugin
    from openai_generated.models.hosted_skill import HostedSkill


@model
class EnvironmentInfo(Model):
    """Environment info (`agent.environment`)."""

    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"] = "agent.environment"
    """Always `agent.environment`."""
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


EnvironmentInfoStatus: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
"""Environment info status: the values known when this was generated."""


EnvironmentInfoType: TypeAlias = Literal["openai_hosted", "self_hosted"]
"""Environment info type: the values known when this was generated."""
