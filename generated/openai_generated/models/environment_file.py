# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentFile(Model):
    """Environment file (`agent.environment.file`)."""

    environment_id: str
    object: Literal["agent.environment.file"] = "agent.environment.file"
    path: str
    size_bytes: int
