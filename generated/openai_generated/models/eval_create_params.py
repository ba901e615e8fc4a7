# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.eval_create_params_data_source_config import EvalCreateParamsDataSourceConfig
    from openai_generated.models.eval_create_params_testing_criterion import EvalCreateParamsTestingCriterion


@model
class EvalCreateParams(Model):
    """Eval create params."""

    name: str | None = None
    """The name of the evaluation."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    data_source_config: EvalCreateParamsDataSourceConfig
    """The shape of the items: custom by a JSON schema, or logs selected by metadata."""
    testing_criteria: list[EvalCreateParamsTestingCriterion]
    """The graders that decide whether an item passes."""
