# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_local_skill import BetaLocalSkill


@model
class BetaLocalEnvironment(Model):
    """Beta local environment (`local`)."""

    type: Literal["local"] = "local"
    skills: list[BetaLocalSkill] | None = None
