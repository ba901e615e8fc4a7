# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.environment_template_desktop import EnvironmentTemplateDesktop
    from openai_generated.models.environment_template_file import EnvironmentTemplateFile
    from openai_generated.models.environment_template_skill import EnvironmentTemplateSkill
    from openai_generated.models.hosted_plugin import HostedPlugin


@model
class EnvironmentTemplate(Model):
    """Environment template (`agent.environment.template`)."""

    id: str
    capability_directories: list[str]
    created_at: int
    files: list[EnvironmentTemplateFile]
    name: str | None = None
    network: EnvironmentTemplateNetwork
    object: Literal["agent.environment.template"] = "agent.environment.template"
    """Always `agent.environment.template`."""
    packages: EnvironmentTemplatePackages
    plugins: list[HostedPlugin]
    skills: list[EnvironmentTemplateSkill]
    updated_at: int
    desktop: EnvironmentTemplateDesktop | None = None


@model
class EnvironmentTemplateNetwork(Model):
    """Environment template network."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


EnvironmentTemplateNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Environment template network access: the values known when this was generated."""


@model
class EnvironmentTemplatePackages(Model):
    """Environment template packages."""

    npm: list[str]
    python: list[str]
    system: list[str]
