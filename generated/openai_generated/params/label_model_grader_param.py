# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class LabelModelGraderParam(TypedDict, total=False):
    """Label model grader (`label_model`)."""

    type: Required[Literal["label_model"]]
    """Always `label_model`."""
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[params.EvalItemParam | Model]]
    labels: Required[SequenceNotStr[str]]
    passing_labels: Required[SequenceNotStr[str]]
