# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentResourceSelfHosted(Model):
    """Environment resource self hosted (`self_hosted`)."""

    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"] = "self_hosted"
    workspace_directory: str
