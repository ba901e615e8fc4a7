# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaComputerActionDragParam(TypedDict, total=False):
    """Beta computer action drag (`drag`)."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[params.BetaResponseComputerToolCallActionDragPathParam | Model]]
    keys: SequenceNotStr[str] | None
