# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.environment_create_params_environment import EnvironmentCreateParamsEnvironment


@model
class EnvironmentCreateParams(Model):
    """Environment create params."""

    environment: EnvironmentCreateParamsEnvironment
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    vault_ids: list[str] | None = None
    """The vaults whose credentials may be used."""
