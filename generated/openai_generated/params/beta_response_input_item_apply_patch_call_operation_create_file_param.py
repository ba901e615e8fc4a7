# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseInputItemApplyPatchCallOperationCreateFileParam(TypedDict, total=False):
    """Beta response input item apply patch call operation create file (`create_file`)."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]
