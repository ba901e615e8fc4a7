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
    vault_ids: list[str] | None = None
