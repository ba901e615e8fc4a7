# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.environment_param_open_ai_hosted_desktop import EnvironmentParamOpenAIHostedDesktop
    from openai_generated.models.environment_param_open_ai_hosted_network import EnvironmentParamOpenAIHostedNetwork
    from openai_generated.models.environment_param_open_ai_hosted_packages import EnvironmentParamOpenAIHostedPackages
    from openai_generated.models.hosted_environment_file_param import HostedEnvironmentFileParam
    from openai_generated.models.hosted_plugin_param import HostedPluginParam
    from openai_generated.models.hosted_skill_param import HostedSkillParam
    from openai_generated.models.setup_command_param import SetupCommandParam


@model
class EnvironmentParamOpenAIHosted(Model):
    """Environment param open ai hosted (`openai_hosted`)."""

    type: Literal["openai_hosted"] = "openai_hosted"
    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | str | None = None
    desktop: EnvironmentParamOpenAIHostedDesktop | None = None
    env: dict[str, str] | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[HostedEnvironmentFileParam] | None = None
    network: EnvironmentParamOpenAIHostedNetwork | None = None
    packages: EnvironmentParamOpenAIHostedPackages | None = None
    plugins: list[HostedPluginParam] | None = None
    setup_commands: list[SetupCommandParam] | None = None
    skills: list[HostedSkillParam] | None = None
