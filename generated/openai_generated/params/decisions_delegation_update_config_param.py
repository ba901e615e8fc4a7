# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """Decisions delegation update config param."""

    model: str
    questions: Iterable[params.DecisionQuestionParam | Model]
