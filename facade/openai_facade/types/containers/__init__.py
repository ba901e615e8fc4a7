# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.containers import (
        file_create_params as file_create_params,
        file_create_response as file_create_response,
        file_list_params as file_list_params,
        file_list_response as file_list_response,
        file_retrieve_response as file_retrieve_response,
        files as files,
    )
    from openai_generated.models.file_retrieve_response import (
        FileRetrieveResponse as FileCreateResponse,
        FileRetrieveResponse as FileListResponse,
        FileRetrieveResponse as FileRetrieveResponse,
    )
    from openai_generated.params.container_file_create_params import ContainerFileCreateParams as FileCreateParams
    from openai_generated.params.list_container_files_params import ListContainerFilesParams as FileListParams


__all__ = ["FileCreateParams", "FileCreateResponse", "FileListParams", "FileListResponse", "FileRetrieveResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileCreateParams": "openai_generated.params.container_file_create_params:ContainerFileCreateParams",
        "FileCreateResponse": "openai_generated.models.file_retrieve_response:FileRetrieveResponse",
        "FileListParams": "openai_generated.params.list_container_files_params:ListContainerFilesParams",
        "FileListResponse": "openai_generated.models.file_retrieve_response:FileRetrieveResponse",
        "FileRetrieveResponse": "openai_generated.models.file_retrieve_response",
        "file_create_params": ".file_create_params:",
        "file_create_response": ".file_create_response:",
        "file_list_params": ".file_list_params:",
        "file_list_response": ".file_list_response:",
        "file_retrieve_response": ".file_retrieve_response:",
        "files": ".files:",
    },
)
