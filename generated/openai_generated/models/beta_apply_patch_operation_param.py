# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaResponseInputItemApplyPatchCallOperationCreateFile(Model):
    """Beta response input item apply patch call operation create file (`create_file`)."""

    type: Literal["create_file"] = "create_file"
    """Always `create_file`."""
    path: str
    """Where the new file goes, relative to the workspace."""
    diff: str
    """The content of the new file, as a diff from nothing."""


@model
class BetaResponseInputItemApplyPatchCallOperationDeleteFile(Model):
    """Beta response input item apply patch call operation delete file (`delete_file`)."""

    type: Literal["delete_file"] = "delete_file"
    """Always `delete_file`."""
    path: str
    """Which file goes, relative to the workspace."""


@model
class BetaResponseInputItemApplyPatchCallOperationUpdateFile(Model):
    """Beta response input item apply patch call operation update file (`update_file`)."""

    type: Literal["update_file"] = "update_file"
    """Always `update_file`."""
    path: str
    """The file to change, relative to the workspace."""
    diff: str
    """The change, in the V4A diff format."""


if TYPE_CHECKING:
    BetaApplyPatchOperationParam: TypeAlias = (
        BetaResponseInputItemApplyPatchCallOperationCreateFile
        | BetaResponseInputItemApplyPatchCallOperationDeleteFile
        | BetaResponseInputItemApplyPatchCallOperationUpdateFile
    )
    """Beta apply patch operation param: one of 3 kinds, told apart by `type`."""
else:
    BetaApplyPatchOperationParam = TaggedUnion(
        "BetaApplyPatchOperationParam",
        __package__,
        key="type",
        variants={
            "create_file": "BetaResponseInputItemApplyPatchCallOperationCreateFile",
            "delete_file": "BetaResponseInputItemApplyPatchCallOperationDeleteFile",
            "update_file": "BetaResponseInputItemApplyPatchCallOperationUpdateFile",
        },
        shapes=(),
    )
