# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """Beta local environment (`local`)."""

    type: Required[Literal["local"]]
    """Always `local`."""
    skills: Iterable[params.BetaLocalSkillParam | Model]
    """Skills that lie on your machine, for the model to know of."""


class BetaLocalSkillParam(TypedDict, total=False):
    """Beta local skill."""

    name: Required[str]
    """What the skill is called."""
    description: Required[str]
    """Tells the model what the skill is good for."""
    path: Required[str]
    """The folder on your machine in which the skill lies."""
