# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.hosted_environment_file_param import HostedEnvironmentFileParam
    from openai_generated.models.hosted_plugin_param import HostedPluginParam
    from openai_generated.models.hosted_skill_param import HostedSkillParam
    from openai_generated.models.setup_command_param import SetupCommandParam


@model
class EnvironmentParamNone(Model):
    """Environment param none (`none`)."""

    type: Literal["none"] = "none"
    """Always `none`."""


@model
class EnvironmentParamOpenAIHosted(Model):
    """Environment param open ai hosted (`openai_hosted`)."""

    type: Literal["openai_hosted"] = "openai_hosted"
    """Always `openai_hosted`."""
    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
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


EnvironmentParamOpenAIHostedContainerSize: TypeAlias = Literal["small", "medium", "large"]
"""Environment param open ai hosted container size: the values known when this was generated."""


@model
class EnvironmentParamOpenAIHostedDesktop(Model):
    """Environment param open ai hosted desktop."""

    enabled: bool


@model
class EnvironmentParamOpenAIHostedNetwork(Model):
    """Environment param open ai hosted network."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None


EnvironmentParamOpenAIHostedNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Environment param open ai hosted network access: the values known when this was generated."""


@model
class EnvironmentParamOpenAIHostedPackages(Model):
    """Environment param open ai hosted packages."""

    npm: list[str] | None = None
    python: list[str] | None = None
    system: list[str] | None = None


@model
class EnvironmentParamSelfHosted(Model):
    """Environment param self hosted (`self_hosted`)."""

    type: Literal["self_hosted"] = "self_hosted"
    """Always `self_hosted`."""
    workspace_directory: str
    capability_directories: list[str] | None = None


if TYPE_CHECKING:
    EnvironmentParam: TypeAlias = EnvironmentParamNone | EnvironmentParamOpenAIHosted | EnvironmentParamSelfHosted
    """Environment param: one of 3 kinds, told apart by `type`."""
else:
    EnvironmentParam = TaggedUnion(
        "EnvironmentParam",
        __package__,
        key="type",
        variants={
            "none": "EnvironmentParamNone",
            "openai_hosted": "EnvironmentParamOpenAIHosted",
            "self_hosted": "EnvironmentParamSelfHosted",
        },
        shapes=(),
    )
