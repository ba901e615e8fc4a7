# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.automation_environment_openai_hosted_file import AutomationEnvironmentOpenaiHostedFile
    from openai_generated.models.automation_environment_openai_hosted_skill import (
        AutomationEnvironmentOpenaiHostedSkill,
    )
    from openai_generated.models.hosted_plugin import HostedPlugin


@model
class AutomationEnvironmentResourceNone(Model):
    """Automation environment resource none (`none`)."""

    type: Literal["none"] = "none"
    """Always `none`."""


@model
class AutomationEnvironmentOpenAIHosted(Model):
    """Automation environment open ai hosted (`openai_hosted`)."""

    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: AutomationEnvironmentOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentOpenaiHostedFile] | None = None
    network: AutomationEnvironmentOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentOpenaiHostedSkill] | None = None
    type: Literal["openai_hosted"] = "openai_hosted"
    """Always `openai_hosted`."""


AutomationEnvironmentOpenAIHostedContainerSize: TypeAlias = Literal["small", "medium", "large"]
"""Automation environment open ai hosted container size: the values known when this was generated."""


@model
class AutomationEnvironmentOpenAIHostedDesktop(Model):
    """Automation environment open ai hosted desktop."""

    enabled: bool


@model
class AutomationEnvironmentOpenAIHostedNetwork(Model):
    """Automation environment open ai hosted network."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


AutomationEnvironmentOpenAIHostedNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Automation environment open ai hosted network access: the values known when this was generated."""


@model
class AutomationEnvironmentOpenAIHostedPackages(Model):
    """Automation environment open ai hosted packages."""

    npm: list[str]
    python: list[str]
    system: list[str]


@model
class AutomationEnvironmentResourceSelfHosted(Model):
    """Automation environment resource self hosted (`self_hosted`)."""

    capability_directories: list[str]
    environment_id: str | None = None
    type: Literal["self_hosted"] = "self_hosted"
    """Always `self_hosted`."""
    workspace_directory: str


if TYPE_CHECKING:
    AutomationEnvironment: TypeAlias = (
        AutomationEnvironmentResourceNone | AutomationEnvironmentOpenAIHosted | AutomationEnvironmentResourceSelfHosted
    )
    """Automation environment: one of 3 kinds, told apart by `type`."""
else:
    AutomationEnvironment = TaggedUnion(
        "AutomationEnvironment",
        __package__,
        key="type",
        variants={
            "none": "AutomationEnvironmentResourceNone",
            "openai_hosted": "AutomationEnvironmentOpenAIHosted",
            "self_hosted": "AutomationEnvironmentResourceSelfHosted",
        },
        shapes=(),
    )
