# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.skills import (
        deleted_skill_version as deleted_skill_version,
        skill_version as skill_version,
        skill_version_list as skill_version_list,
        version_create_params as version_create_params,
        version_list_params as version_list_params,
        versions as versions,
    )
    from openai_generated.models.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from openai_generated.models.skill_version import SkillVersion as SkillVersion
    from openai_generated.models.skill_version_list import SkillVersionList as SkillVersionList
    from openai_generated.params.version_create_params import VersionCreateParams as VersionCreateParams
    from openai_generated.params.version_list_params import VersionListParams as VersionListParams


__all__ = ["DeletedSkillVersion", "SkillVersion", "SkillVersionList", "VersionCreateParams", "VersionListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DeletedSkillVersion": "openai_generated.models.deleted_skill_version",
        "SkillVersion": "openai_generated.models.skill_version",
        "SkillVersionList": "openai_generated.models.skill_version_list",
        "VersionCreateParams": "openai_generated.params.version_create_params",
        "VersionListParams": "openai_generated.params.version_list_params",
        "deleted_skill_version": ".deleted_skill_version:",
        "skill_version": ".skill_version:",
        "skill_version_list": ".skill_version_list:",
        "version_create_params": ".version_create_params:",
        "version_list_params": ".version_list_params:",
        "versions": ".versions:",
    },
)
