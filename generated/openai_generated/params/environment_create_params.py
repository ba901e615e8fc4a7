# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class EnvironmentCreateParams(TypedDict, total=False):
    """What `POST /agents/environments` takes."""

    environment: Required[params.EnvironmentCreateParamsEnvironment | Model]
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    vault_ids: SequenceNotStr[str] | None
    """The vaults whose credentials may be used."""
    idempotency_key: str
    """A text of your own; a request repeated with it is carried out only once."""


class EnvironmentCreateParamsEnvironment(TypedDict, total=False):
    """Environment create params environment (`openai_hosted`)."""

    type: Required[Literal["openai_hosted"]]
    """Always `openai_hosted`."""
    capability_directories: SequenceNotStr[str] | None
    desktop: params.EnvironmentCreateParamsEnvironmentDesktop | Model | None
    env: Mapping[str, str] | None
    environment_template_id: str
    files: Iterable[params.HostedEnvironmentFileParam | Model] | None
    network: params.EnvironmentCreateParamsEnvironmentNetwork | Model | None
    packages: params.EnvironmentCreateParamsEnvironmentPackages | Model | None
    plugins: Iterable[params.HostedPluginParam | Model] | None
    setup_commands: Iterable[params.SetupCommandParam | Model] | None
    skills: Iterable[params.HostedSkillParam | Model] | None


class EnvironmentCreateParamsEnvironmentDesktop(TypedDict, total=False):
    """Environment create params environment desktop."""

    enabled: Required[bool]


class EnvironmentCreateParamsEnvironmentNetwork(TypedDict, total=False):
    """Environment create params environment network."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class EnvironmentCreateParamsEnvironmentPackages(TypedDict, total=False):
    """Environment create params environment packages."""

    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None
