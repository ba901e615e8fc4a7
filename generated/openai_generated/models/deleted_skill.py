# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedSkill(Model):
    """Deleted skill (`skill.deleted`)."""

    object: Literal["skill.deleted"] = "skill.deleted"
    """Always `skill.deleted`."""
    deleted: bool
    """True once the skill and all its versions are gone."""
    id: str
    """The id that the skill had."""
