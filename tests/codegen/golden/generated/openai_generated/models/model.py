# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model as BaseModel, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class Model(BaseModel):
    """Model (`model`)."""

    id: str
    object: Literal["model"] = "model"
    """Always `model`."""
    anything: Any = None
    by_name: dict[str, Any] | None = None
