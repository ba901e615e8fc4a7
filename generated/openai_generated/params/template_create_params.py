# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class TemplateCreateParams(TypedDict, total=False):
    """What `POST /agents/environments/templates` takes."""

    capability_directories: SequenceNotStr[str] | None
    """Directories of the environment in which skills and plugins are looked for."""
    desktop: params.EnvironmentTemplateDesktopParam | Model | None
    """Whether the environment has a desktop that can be operated."""
    env: Mapping[str, str] | None
    """Environment variables by name."""
    files: Iterable[params.HostedEnvironmentFileParam | Model] | None
    """Files that lie in the environment from the start, by file id or with their content."""
    name: str | None
    """The name."""
    network: params.TemplateCreateParamsNetwork | Model | None
    """Whether the environment may use the network, and which domains are allowed or blocked."""
    packages: params.TemplateCreateParamsPackages | Model | None
    """Packages that are installed in the environment."""
    plugins: Iterable[params.HostedPluginParam | Model] | None
    """Plugins that are installed in the environment."""
    setup_commands: Iterable[params.SetupCommandParam | Model] | None
    """Commands that are run once the environment is there, each with its working directory."""
    skills: Iterable[params.HostedSkillParam | Model] | None
    """Skills that the environment has, by id or with their content."""
