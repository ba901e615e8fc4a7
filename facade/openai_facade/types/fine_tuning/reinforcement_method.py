# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_method import ReinforcementMethod as ReinforcementMethod
    from openai_generated.models.reinforcement_method_grader import ReinforcementMethodGrader as Grader


__all__ = ["Grader", "ReinforcementMethod"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Grader": "openai_generated.models.reinforcement_method_grader:ReinforcementMethodGrader",
        "ReinforcementMethod": "openai_generated.models.fine_tuning_job_method",
    },
)
