# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class EvalCreateParams(TypedDict, total=False):
    """What `POST /evals` takes."""

    name: str
    """The name of the evaluation."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    data_source_config: Required[params.EvalCreateParamsDataSourceConfig | Model]
    """The shape of the items: custom by a JSON schema, or logs selected by metadata."""
    testing_criteria: Required[Iterable[params.EvalCreateParamsTestingCriterion | Model]]
    """The graders that decide whether an item passes."""
