# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseInputItemApplyPatchCallOperationDeleteFileParam(TypedDict, total=False):
    """Beta response input item apply patch call operation delete file (`delete_file`)."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
