# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedSkillVersion(Model):
    """Deleted skill version (`skill.version.deleted`)."""

    object: Literal["skill.version.deleted"] = "skill.version.deleted"
    """Always `skill.version.deleted`."""
    deleted: bool
    """True once the version is gone; the skill itself is still there."""
    id: str
    """The skill that had the version."""
    version: str
    """The number of the version that is gone."""
