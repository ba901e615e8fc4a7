# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaCompoundFilterParam(TypedDict, total=False):
    """Beta compound filter."""

    type: Required[Literal["and", "or"]]
    filters: Required[Iterable[params.BetaCompoundFilterFilterParam | Model]]
