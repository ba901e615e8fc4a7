# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.string_check_grader import StringCheckGrader


EvalGraderStringCheck: TypeAlias = StringCheckGrader
"""Eval grader string check."""
