# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class EnvironmentParamNone(TypedDict, total=False):
    """Environment param none (`none`)."""

    type: Required[Literal["none"]]
    """Always `none`."""


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    """Environment param open ai hosted (`openai_hosted`)."""

    type: Required[Literal["openai_hosted"]]
    """Always `openai_hosted`."""
    capability_directories: SequenceNotStr[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: params.EnvironmentParamOpenAIHostedDesktop | Model | None
    env: Mapping[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[params.HostedEnvironmentFileParam | Model] | None
    network: params.EnvironmentParamOpenAIHostedNetwork | Model | None
    packages: params.EnvironmentParamOpenAIHostedPackages | Model | None
    plugins: Iterable[params.HostedPluginParam | Model] | None
    setup_commands: Iterable[params.SetupCommandParam | Model] | None
    skills: Iterable[params.HostedSkillParam | Model] | None


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    """Environment param open ai hosted desktop."""

    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    """Environment param open ai hosted network."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    """Environment param open ai hosted packages."""

    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class EnvironmentParamSelfHosted(TypedDict, total=False):
    """Environment param self hosted (`self_hosted`)."""

    type: Required[Literal["self_hosted"]]
    """Always `self_hosted`."""
    workspace_directory: Required[str]
    capability_directories: SequenceNotStr[str] | None


EnvironmentParam: TypeAlias = (
    params.EnvironmentParamNone | params.EnvironmentParamOpenAIHosted | params.EnvironmentParamSelfHosted
)
"""Environment param: one of 3 kinds, told apart by `type`."""
