# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model as BaseModel, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.model import Model


@model
class ListModelsResponse(BaseModel):
    """List models response (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[Model]
    """All models at once; this list has no pages."""
