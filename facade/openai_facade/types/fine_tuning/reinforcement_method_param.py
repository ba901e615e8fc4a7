# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.job_create_params import ReinforcementMethodParam as ReinforcementMethodParam
    from openai_generated.params.reinforcement_method_grader_param import ReinforcementMethodGraderParam as Grader


__all__ = ["Grader", "ReinforcementMethodParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Grader": "openai_generated.params.reinforcement_method_grader_param:ReinforcementMethodGraderParam",
        "ReinforcementMethodParam": "openai_generated.params.job_create_params",
    },
)
