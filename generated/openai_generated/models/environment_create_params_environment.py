# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.environment_create_params_environment_desktop import (
        EnvironmentCreateParamsEnvironmentDesktop,
    )
    from openai_generated.models.environment_create_params_environment_network import (
        EnvironmentCreateParamsEnvironmentNetwork,
    )
    from openai_generated.models.environment_create_params_environment_packages import (
        EnvironmentCreateParamsEnvironmentPackages,
    )
    from openai_generated.models.hosted_environment_file_param import HostedEnvironmentFileParam
    from openai_generated.models.hosted_plugin_param import HostedPluginParam
    from openai_generated.models.hosted_skill_param import HostedSkillParam
    from openai_generated.models.setup_command_param import SetupCommandParam


@model
class EnvironmentCreateParamsEnvironment(Model):
    """Environment create params environment (`openai_hosted`)."""

    type: Literal["openai_hosted"] = "openai_hosted"
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
