# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class GraderValidateParams(TypedDict, total=False):
    """What `POST /fine_tuning/alpha/graders/validate` takes."""

    grader: Required[params.GraderValidateParamsGrader | Model]
    """The definition of the grader: string check, text similarity, Python, score model or a mix."""
