# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.agents.environments import (
        environment_file as environment_file,
        environment_template as environment_template,
        environment_template_deleted as environment_template_deleted,
        file_create_params as file_create_params,
        file_list_params as file_list_params,
        template_create_params as template_create_params,
        template_list_params as template_list_params,
        template_update_params as template_update_params,
    )
    from openai_generated.models.environment_file import EnvironmentFile as EnvironmentFile
    from openai_generated.models.environment_template import EnvironmentTemplate as EnvironmentTemplate
    from openai_generated.models.environment_template_deleted import (
        EnvironmentTemplateDeleted as EnvironmentTemplateDeleted,
    )
    from openai_generated.params.file_create_params_schema import FileCreateParamsSchema as FileCreateParams
    from openai_generated.params.list_agent_environment_files_params import (
        ListAgentEnvironmentFilesParams as FileListParams,
    )
    from openai_generated.params.template_create_params import TemplateCreateParams as TemplateCreateParams
    from openai_generated.params.template_list_params import TemplateListParams as TemplateListParams
    from openai_generated.params.template_update_params import TemplateUpdateParams as TemplateUpdateParams


__all__ = [
    "EnvironmentFile",
    "EnvironmentTemplate",
    "EnvironmentTemplateDeleted",
    "FileCreateParams",
    "FileListParams",
    "TemplateCreateParams",
    "TemplateListParams",
    "TemplateUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EnvironmentFile": "openai_generated.models.environment_file",
        "EnvironmentTemplate": "openai_generated.models.environment_template",
        "EnvironmentTemplateDeleted": "openai_generated.models.environment_template_deleted",
        "FileCreateParams": "openai_generated.params.file_create_params_schema:FileCreateParamsSchema",
        "FileListParams": "openai_generated.params.list_agent_environment_files_params:ListAgentEnvironmentFilesParams",
        "TemplateCreateParams": "openai_generated.params.template_create_params",
        "TemplateListParams": "openai_generated.params.template_list_params",
        "TemplateUpdateParams": "openai_generated.params.template_update_params",
        "environment_file": ".environment_file:",
        "environment_template": ".environment_template:",
        "environment_template_deleted": ".environment_template_deleted:",
        "file_create_params": ".file_create_params:",
        "file_list_params": ".file_list_params:",
        "template_create_params": ".template_create_params:",
        "template_list_params": ".template_list_params:",
        "template_update_params": ".template_update_params:",
    },
)
