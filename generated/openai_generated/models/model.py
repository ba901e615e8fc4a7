# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model as BaseModel, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Model(BaseModel):
    """Model (`model`)."""

    id: str
    created: int
    object: Literal["model"] = "model"
    owned_by: str
    shutdown_date: str | None = None
