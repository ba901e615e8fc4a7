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
    """Directories of the environment in which skills and plugins are looked for."""
    desktop: EnvironmentTemplateDesktop | None = None
    """Whether the environment has a desktop that can be operated."""
    env: dict[str, str] | None = None
    """Environment variables by name."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files that lie in the environment from the start, by file id or with their content."""
    name: str | None = None
    """The name."""
    network: TemplateCreateParamsNetwork | None = None
    """Whether the environment may use the network, and which domains are allowed or blocked."""
    packages: TemplateCreateParamsPackages | None = None
    """Packages that are installed in the environment."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins that are installed in the environment."""
    setup_commands: list[SetupCommandParam] | None = None
    """Commands that are run once the environment is there, each with its working directory."""
    skills: list[HostedSkillParam] | None = None
    """Skills that the environment has, by id or with their content."""
