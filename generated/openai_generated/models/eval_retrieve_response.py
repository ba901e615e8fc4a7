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
    """What other calls name the evaluation by, in the form `eval_…`."""
    name: str
    """A label for people."""
    data_source_config: EvalRetrieveResponseDataSourceConfig
    """The shape of the rows that runs bring."""
    testing_criteria: list[EvalRetrieveResponseTestingCriterion]
    """The graders that each row has to pass."""
    created_at: int
    """When the evaluation was defined, in seconds since 1970."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the evaluation; None if there are none."""
