# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    """Environment param open ai hosted (`openai_hosted`)."""

    type: Required[Literal["openai_hosted"]]
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
