# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseContainerReference(Model):
    """Beta response container reference (`container_reference`)."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
