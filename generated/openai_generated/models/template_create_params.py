# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.environment_template_desktop import EnvironmentTemplateDesktop
    from openai_generated.models.hosted_environment_file_param import HostedEnvironmentFileParam
    from openai_generated.models.hosted_plugin_param import HostedPluginParam
    from openai_generated.models.hosted_skill_param import HostedSkillParam
    from openai_generated.models.setup_command_param import SetupCommandParam
    from openai_generated.models.template_create_params_network import TemplateCreateParamsNetwork
    from openai_generated.models.template_create_params_packages import TemplateCreateParamsPackages


@model
class TemplateCreateParams(Model):
    """Template create params."""

    capability_directories: list[str] | None = None
    desktop: EnvironmentTemplateDesktop | None = None
    env: dict[str, str] | None = None
    files: list[HostedEnvironmentFileParam] | None = None
    name: str | None = None
    network: TemplateCreateParamsNetwork | None = None
    packages: TemplateCreateParamsPackages | None = None
    plugins: list[HostedPluginParam] | None = None
    setup_commands: list[SetupCommandParam] | None = None
    skills: list[HostedSkillParam] | None = None
