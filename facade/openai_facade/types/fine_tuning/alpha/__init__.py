# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.fine_tuning.alpha import (
        grader_run_params as grader_run_params,
        grader_run_response as grader_run_response,
        grader_validate_params as grader_validate_params,
        grader_validate_response as grader_validate_response,
    )
    from openai_generated.models.grader_run_response import GraderRunResponse as GraderRunResponse
    from openai_generated.models.grader_validate_response import GraderValidateResponse as GraderValidateResponse
    from openai_generated.params.grader_run_params import GraderRunParams as GraderRunParams
    from openai_generated.params.grader_validate_params import GraderValidateParams as GraderValidateParams


__all__ = ["GraderRunParams", "GraderRunResponse", "GraderValidateParams", "GraderValidateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderRunParams": "openai_generated.params.grader_run_params",
        "GraderRunResponse": "openai_generated.models.grader_run_response",
        "GraderValidateParams": "openai_generated.params.grader_validate_params",
        "GraderValidateResponse": "openai_generated.models.grader_validate_response",
        "grader_run_params": ".grader_run_params:",
        "grader_run_response": ".grader_run_response:",
        "grader_validate_params": ".grader_validate_params:",
        "grader_validate_response": ".grader_validate_response:",
    },
)
