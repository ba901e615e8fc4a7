# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """Beta apply patch delete file operation param (`delete_file`)."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
