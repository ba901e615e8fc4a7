# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.hosted_environment_file_param import HostedEnvironmentFileParam
    from openai_generated.models.hosted_plugin_param import HostedPluginParam
    from openai_generated.models.hosted_skill_param import HostedSkillParam
    from openai_generated.models.setup_command_param import SetupCommandParam


@model
class EnvironmentCreateParams(Model):
    """Environment create params."""

    environment: EnvironmentCreateParamsEnvironment
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    vault_ids: list[str] | None = None
    """The vaults whose credentials may be used."""


@model
class EnvironmentCreateParamsEnvironment(Model):
    """Environment create params environment (`openai_hosted`)."""

    type: Literal["openai_hosted"] = "openai_hosted"
    """Always `openai_hosted`."""
    capability_directories: list[str] | None = None
    desktop: EnvironmentCreateParamsEnvironmentDesktop | None = None
    env: dict[str, str] | None = None
    environment_template_id: str | None = None
    files: list[HostedEnvironmentFileParam] | None = None
    network: EnvironmentCreateParamsEnvironmentNetwork | None = None
    packages: EnvironmentCreateParamsEnvironmentPackages | None = None
    plugins: list[HostedPluginParam] | None = None
    setup_commands: list[SetupCommandParam] | None = None
    skills: list[HostedSkillParam] | None = None


@model
class EnvironmentCreateParamsEnvironmentDesktop(Model):
    """Environment create params environment desktop."""

    enabled: bool


@model
class EnvironmentCreateParamsEnvironmentNetwork(Model):
    """Environment create params environment network."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None


EnvironmentCreateParamsEnvironmentNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Environment create params environment network access: the values known when this was generated."""


@model
class EnvironmentCreateParamsEnvironmentPackages(Model):
    """Environment create params environment packages."""

    npm: list[str] | None = None
    python: list[str] | None = None
    system: list[str] | None = None
