# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.grader_run_params import GraderRunParams as GraderRunParams
    from openai_generated.params.grader_run_params_grader import GraderRunParamsGrader as Grader


__all__ = ["Grader", "GraderRunParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Grader": "openai_generated.params.grader_run_params_grader:GraderRunParamsGrader",
        "GraderRunParams": "openai_generated.params.grader_run_params",
    },
)
