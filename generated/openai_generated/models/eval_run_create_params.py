# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.eval_run_create_params_data_source import EvalRunCreateParamsDataSource


@model
class EvalRunCreateParams(Model):
    """Eval run create params."""

    name: str | None = None
    """The name of the run."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    data_source: EvalRunCreateParamsDataSource
    """Where the items come from: JSONL, sampled completions or responses."""
