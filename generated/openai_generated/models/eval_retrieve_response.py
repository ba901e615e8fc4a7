# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_retrieve_response_data_source_config import EvalRetrieveResponseDataSourceConfig
    from openai_generated.models.eval_retrieve_response_testing_criterion import EvalRetrieveResponseTestingCriterion


@model
class EvalRetrieveResponse(Model):
    """Eval retrieve response (`eval`)."""

    object: Literal["eval"] = "eval"
    """Always `eval`."""
    id: str
    name: str
    data_source_config: EvalRetrieveResponseDataSourceConfig
    testing_criteria: list[EvalRetrieveResponseTestingCriterion]
    created_at: int
    metadata: dict[str, str] | None = None
