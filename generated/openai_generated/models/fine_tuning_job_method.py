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
    """How to train: from good answers, from preferred answers, or by a grader's scores."""
    supervised: SupervisedMethod | None = None
    """The settings when `type` is `supervised`, else absent."""
    dpo: DpoMethod | None = None
    """The settings when `type` is `dpo`, else absent."""
    reinforcement: ReinforcementMethod | None = None
    """The grader and the settings when `type` is `reinforcement`, else absent."""
