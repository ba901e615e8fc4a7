# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.local_skill import LocalSkill


@model
class LocalEnvironment(Model):
    """Local environment (`local`)."""

    type: Literal["local"] = "local"
    """Always `local`."""
    skills: list[LocalSkill] | None = None
    """Skills that lie on your machine, for the model to know of."""
