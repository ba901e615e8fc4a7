# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.container_retrieve_response import ContainerRetrieveResponse


@model
class ContainerListResource(Model):
    """Container list resource (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ContainerRetrieveResponse]
    first_id: str
    last_id: str
    has_more: bool
