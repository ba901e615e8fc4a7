# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class BetaDragParam(TypedDict, total=False):
    """Beta drag param (`drag`)."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[params.BetaCoordParam | Model]]
    keys: SequenceNotStr[str] | None
