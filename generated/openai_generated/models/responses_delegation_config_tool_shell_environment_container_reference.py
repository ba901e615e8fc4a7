# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesDelegationConfigToolShellEnvironmentContainerReference(Model):
    """Responses delegation config tool shell environment container reference (`container_reference`)."""

    container_id: str
    type: Literal["container_reference"] = "container_reference"
