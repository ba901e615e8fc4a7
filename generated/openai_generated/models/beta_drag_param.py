# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_coord_param import BetaCoordParam


@model
class BetaDragParam(Model):
    """Beta drag param (`drag`)."""

    type: Literal["drag"] = "drag"
    path: list[BetaCoordParam]
    keys: list[str] | None = None
