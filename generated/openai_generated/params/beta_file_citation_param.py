# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaFileCitationParam(TypedDict, total=False):
    """Beta file citation param (`file_citation`)."""

    type: Required[Literal["file_citation"]]
    index: Required[int]
    file_id: Required[str]
    filename: Required[str]
