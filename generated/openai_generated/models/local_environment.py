# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LocalEnvironment(Model):
    """Local environment (`local`)."""

    type: Literal["local"] = "local"
    """Always `local`."""
    skills: list[LocalSkill] | None = None
    """Skills that lie on your machine, for the model to know of."""


@model
class LocalSkill(Model):
    """Local skill."""

    name: str
    """What the skill is called."""
    description: str
    """Tells the model what the skill is good for."""
    path: str
    """The folder on your machine in which the skill lies."""
