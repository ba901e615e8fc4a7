# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaApplyPatchOperationParam: TypeAlias = (
    params.BetaResponseInputItemApplyPatchCallOperationCreateFileParam
    | params.BetaResponseInputItemApplyPatchCallOperationDeleteFileParam
    | params.BetaResponseInputItemApplyPatchCallOperationUpdateFileParam
)
"""Beta apply patch operation param: one of 3 kinds, told apart by `type`."""
