# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Create eval jsonl run data source (`jsonl`)."""

    type: Required[Literal["jsonl"]]
    """Always `jsonl`."""
    source: Required[params.CreateEvalJSONLRunDataSourceSourceParam | Model]
    """Where the items come from: rows given here, or an uploaded file."""
