# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion


__all__ = ["DeletedSkillVersion"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DeletedSkillVersion": "openai_generated.models.deleted_skill_version",
    },
)
