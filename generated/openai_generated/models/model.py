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
    """The name that requests use, such as `gpt-5.2`; `ft:…` for a fine-tuned one."""
    created: int
    """When the model was registered, in seconds since 1970."""
    object: Literal["model"] = "model"
    """Always `model`."""
    owned_by: str
    """Who made it: `openai`, `system` or an organization's name."""
    shutdown_date: str | None = None
    """The day on which the model stops answering, as YYYY-MM-DD; None while none is set."""
