# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.hosted_environment_file import HostedEnvironmentFile
    from openai_generated.models.hosted_plugin import HostedPlugin
    from openai_generated.models.hosted_skill import HostedSkill


@model
class EnvironmentInfo(Model):
    """Environment info (`agent.environment`)."""

    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"] = "agent.environment"
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | str
    type: Literal["openai_hosted", "self_hosted"] | str
