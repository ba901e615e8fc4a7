# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class FineTuningJobMethodParam(TypedDict, total=False):
    """Fine tuning job method."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    supervised: params.SupervisedMethodParam | Model
    dpo: params.DpoMethodParam | Model
    reinforcement: params.ReinforcementMethodParam | Model
