# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.dpo_method import DpoMethod
    from openai_generated.models.reinforcement_method import ReinforcementMethod
    from openai_generated.models.supervised_method import SupervisedMethod


@model
class FineTuningJobMethod(Model):
    """Fine tuning job method."""

    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: SupervisedMethod | None = None
    dpo: DpoMethod | None = None
    reinforcement: ReinforcementMethod | None = None
