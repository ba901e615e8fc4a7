# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class GraderRunParams(TypedDict, total=False):
    """What `POST /fine_tuning/alpha/graders/run` takes."""

    grader: Required[params.GraderRunParamsGrader | Model]
    """The definition of the grader: string check, text similarity, Python, score model or a mix."""
    item: Mapping[str, object]
    """The item that the grader's templates read, next to the sample."""
    model_sample: Required[str]
    """The model's answer to be scored."""
