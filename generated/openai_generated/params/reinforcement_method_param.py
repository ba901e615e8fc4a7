# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ReinforcementMethodParam(TypedDict, total=False):
    """Reinforcement method."""

    grader: Required[params.ReinforcementMethodGraderParam | Model]
    """What scores the answers; training goes for a high score."""
    hyperparameters: params.ReinforcementHyperparametersParam | Model
    """The settings of the training; what is left out is `auto`."""
