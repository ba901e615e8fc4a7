# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class EvalRunCreateParams(TypedDict, total=False):
    """What `POST /evals/{eval_id}/runs` takes."""

    name: str
    """The name of the run."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    data_source: Required[params.EvalRunCreateParamsDataSource | Model]
    """Where the items come from: JSONL, sampled completions or responses."""
