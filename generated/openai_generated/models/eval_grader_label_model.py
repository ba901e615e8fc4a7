# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.label_model_grader import LabelModelGrader


EvalGraderLabelModel: TypeAlias = LabelModelGrader
"""Eval grader label model."""
