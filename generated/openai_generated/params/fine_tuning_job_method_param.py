# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class FineTuningJobMethodParam(TypedDict, total=False):
    """Fine tuning job method."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """How to train: from good answers, from preferred answers, or by a grader's scores."""
    supervised: params.SupervisedMethodParam | Model
    """The settings when `type` is `supervised`, else absent."""
    dpo: params.DpoMethodParam | Model
    """The settings when `type` is `dpo`, else absent."""
    reinforcement: params.ReinforcementMethodParam | Model
    """The grader and the settings when `type` is `reinforcement`, else absent."""
