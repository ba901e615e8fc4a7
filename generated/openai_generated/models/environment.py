# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.hosted_environment_file import HostedEnvironmentFile
    from openai_generated.models.hosted_plugin import HostedPlugin
    from openai_generated.models.hosted_skill import HostedSkill


@model
class EnvironmentResourceNone(Model):
    """Environment resource none (`none`)."""

    type: Literal["none"] = "none"
    """Always `none`."""


@model
class EnvironmentResourceOpenAIHosted(Model):
    """Environment resource open ai hosted (`openai_hosted`)."""

    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"] = "openai_hosted"
    """Always `openai_hosted`."""
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


@model
class EnvironmentResourceOpenAIHostedNetwork(Model):
    """Environment resource open ai hosted network."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


EnvironmentResourceOpenAIHostedNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Environment resource open ai hosted network access: the values known when this was generated."""


@model
class EnvironmentResourceOpenAIHostedPackages(Model):
    """Environment resource open ai hosted packages."""

    npm: list[str]
    python: list[str]
    system: list[str]


EnvironmentResourceOpenAIHostedContainerSize: TypeAlias = Literal["small", "medium", "large"]
"""Environment resource open ai hosted container size: the values known when this was generated."""


@model
class EnvironmentResourceOpenAIHostedDesktop(Model):
    """Environment resource open ai hosted desktop."""

    enabled: bool


@model
class EnvironmentResourceSelfHosted(Model):
    """Environment resource self hosted (`self_hosted`)."""

    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"] = "self_hosted"
    """Always `self_hosted`."""
    workspace_directory: str


if TYPE_CHECKING:
    Environment: TypeAlias = EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted
    """Environment: one of 3 kinds, told apart by `type`."""
else:
    Environment = TaggedUnion(
        "Environment",
        __package__,
        key="type",
        variants={
            "none": "EnvironmentResourceNone",
            "openai_hosted": "EnvironmentResourceOpenAIHosted",
            "self_hosted": "EnvironmentResourceSelfHosted",
        },
        shapes=(),
    )
