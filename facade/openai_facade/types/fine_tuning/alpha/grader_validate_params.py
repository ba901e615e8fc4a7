# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.grader_validate_params import GraderValidateParams as GraderValidateParams
    from openai_generated.params.grader_validate_params_grader import GraderValidateParamsGrader as Grader


__all__ = ["Grader", "GraderValidateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Grader": "openai_generated.params.grader_validate_params_grader:GraderValidateParamsGrader",
        "GraderValidateParams": "openai_generated.params.grader_validate_params",
    },
)
