# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class DecisionInputJSONParam(TypedDict, total=False):
    """Decision input JSON (`input_json`)."""

    data: Required[Iterable[Mapping[str, object]] | Mapping[str, object]]
    type: Required[Literal["input_json"]]
