# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaResponseInputItemApplyPatchCallOperationCreateFileParam(TypedDict, total=False):
    """Beta response input item apply patch call operation create file (`create_file`)."""

    type: Required[Literal["create_file"]]
    """Always `create_file`."""
    path: Required[str]
    """Where the new file goes, relative to the workspace."""
    diff: Required[str]
    """The content of the new file, as a diff from nothing."""


class BetaResponseInputItemApplyPatchCallOperationDeleteFileParam(TypedDict, total=False):
    """Beta response input item apply patch call operation delete file (`delete_file`)."""

    type: Required[Literal["delete_file"]]
    """Always `delete_file`."""
    path: Required[str]
    """Which file goes, relative to the workspace."""


class BetaResponseInputItemApplyPatchCallOperationUpdateFileParam(TypedDict, total=False):
    """Beta response input item apply patch call operation update file (`update_file`)."""

    type: Required[Literal["update_file"]]
    """Always `update_file`."""
    path: Required[str]
    """The file to change, relative to the workspace."""
    diff: Required[str]
    """The change, in the V4A diff format."""


BetaApplyPatchOperationParam: TypeAlias = (
    params.BetaResponseInputItemApplyPatchCallOperationCreateFileParam
    | params.BetaResponseInputItemApplyPatchCallOperationDeleteFileParam
    | params.BetaResponseInputItemApplyPatchCallOperationUpdateFileParam
)
"""Beta apply patch operation param: one of 3 kinds, told apart by `type`."""
