# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class ProjectModelPermissionsUpdateRequestParam(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/model_permissions` takes."""

    mode: Required[Literal["allow_list", "deny_list"]]
    """Whether the models named are the only ones allowed (allow_list) or the ones forbidden (deny_list)."""
    model_ids: Required[SequenceNotStr[str]]
    """The ids of the models."""
