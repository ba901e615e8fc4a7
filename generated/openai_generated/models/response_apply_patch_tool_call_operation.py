# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ResponseApplyPatchToolCallOperationCreateFile(Model):
    """Response apply patch tool call operation create file (`create_file`)."""

    type: Literal["create_file"] = "create_file"
    """Always `create_file`."""
    path: str
    """Where the new file goes, relative to the workspace."""
    diff: str
    """The content of the new file, as a diff from nothing."""


@model
class ResponseApplyPatchToolCallOperationDeleteFile(Model):
    """Response apply patch tool call operation delete file (`delete_file`)."""

    type: Literal["delete_file"] = "delete_file"
    """Always `delete_file`."""
    path: str
    """Which file goes, relative to the workspace."""


@model
class ResponseApplyPatchToolCallOperationUpdateFile(Model):
    """Response apply patch tool call operation update file (`update_file`)."""

    type: Literal["update_file"] = "update_file"
    """Always `update_file`."""
    path: str
    """The file to change, relative to the workspace."""
    diff: str
    """The change, in the V4A diff format."""


if TYPE_CHECKING:
    ResponseApplyPatchToolCallOperation: TypeAlias = (
        ResponseApplyPatchToolCallOperationCreateFile
        | ResponseApplyPatchToolCallOperationDeleteFile
        | ResponseApplyPatchToolCallOperationUpdateFile
    )
    """Response apply patch tool call operation: one of 3 kinds, told apart by `type`."""
else:
    ResponseApplyPatchToolCallOperation = TaggedUnion(
        "ResponseApplyPatchToolCallOperation",
        __package__,
        key="type",
        variants={
            "create_file": "ResponseApplyPatchToolCallOperationCreateFile",
            "delete_file": "ResponseApplyPatchToolCallOperationDeleteFile",
            "update_file": "ResponseApplyPatchToolCallOperationUpdateFile",
        },
        shapes=(),
    )
