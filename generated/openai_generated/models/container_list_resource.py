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
    """The containers on this page."""
    first_id: str
    """The id of the first container here."""
    last_id: str
    """The id of the last container here, for `after`."""
    has_more: bool
    """Whether another page follows."""
