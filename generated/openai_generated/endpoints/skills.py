# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `skills`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_SKILL = Endpoint(
    operation="CreateSkill",
    method="POST",
    path="/skills",
    response="Skill",
    body="json",
    files=("files",),
)
"""Upload the files of a new skill, one by one or as a zip archive."""

LIST_SKILLS = Endpoint(
    operation="ListSkills",
    method="GET",
    path="/skills",
    response="Skill",
    query={"limit": "form", "order": "form", "after": "form"},
    page="CursorPage",
)
"""Page through the skills."""

DELETE_SKILL = Endpoint(
    operation="DeleteSkill",
    method="DELETE",
    path="/skills/{skill_id}",
    response="DeletedSkill",
    path_params=("skill_id",),
)
"""Delete a skill with all its versions."""

GET_SKILL = Endpoint(
    operation="GetSkill",
    method="GET",
    path="/skills/{skill_id}",
    response="Skill",
    path_params=("skill_id",),
)
"""Read a skill's name, description and version numbers."""

UPDATE_SKILL_DEFAULT_VERSION = Endpoint(
    operation="UpdateSkillDefaultVersion",
    method="POST",
    path="/skills/{skill_id}",
    response="Skill",
    path_params=("skill_id",),
    body="json",
)
"""Choose which version of a skill is used when none is named."""

GET_SKILL_CONTENT = Endpoint(
    operation="GetSkillContent",
    method="GET",
    path="/skills/{skill_id}/content",
    path_params=("skill_id",),
    content="binary",
    fixed_headers={"Accept": "application/binary"},
)
"""Download the default version of a skill as a zip archive."""

CREATE_SKILL_VERSION = Endpoint(
    operation="CreateSkillVersion",
    method="POST",
    path="/skills/{skill_id}/versions",
    response="SkillVersion",
    path_params=("skill_id",),
    body="json",
    files=("files",),
)
"""Upload a further version of a skill, as the new default if wanted."""

LIST_SKILL_VERSIONS = Endpoint(
    operation="ListSkillVersions",
    method="GET",
    path="/skills/{skill_id}/versions",
    response="SkillVersion",
    path_params=("skill_id",),
    query={"limit": "form", "order": "form", "after": "form"},
    page="CursorPage",
)
"""Page through the versions of a skill."""

GET_SKILL_VERSION = Endpoint(
    operation="GetSkillVersion",
    method="GET",
    path="/skills/{skill_id}/versions/{version}",
    response="SkillVersion",
    path_params=("skill_id", "version"),
)
"""Read one version of a skill."""

DELETE_SKILL_VERSION = Endpoint(
    operation="DeleteSkillVersion",
    method="DELETE",
    path="/skills/{skill_id}/versions/{version}",
    response="DeletedSkillVersion",
    path_params=("skill_id", "version"),
)
"""Delete one version of a skill."""

GET_SKILL_VERSION_CONTENT = Endpoint(
    operation="GetSkillVersionContent",
    method="GET",
    path="/skills/{skill_id}/versions/{version}/content",
    path_params=("skill_id", "version"),
    content="binary",
    fixed_headers={"Accept": "application/binary"},
)
"""Download one version of a skill as a zip archive."""
