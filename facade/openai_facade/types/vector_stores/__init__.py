# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.vector_stores import (
        file_batch_create_params as file_batch_create_params,
        file_batch_list_files_params as file_batch_list_files_params,
        file_content_response as file_content_response,
        file_create_params as file_create_params,
        file_list_params as file_list_params,
        file_update_params as file_update_params,
        vector_store_file as vector_store_file,
        vector_store_file_batch as vector_store_file_batch,
        vector_store_file_deleted as vector_store_file_deleted,
    )
    from openai_generated.models.vector_store_file import VectorStoreFile as VectorStoreFile
    from openai_generated.models.vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from openai_generated.models.vector_store_file_content_response import FileContentResponse as FileContentResponse
    from openai_generated.models.vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted
    from openai_generated.params.file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
    from openai_generated.params.file_batch_list_files_params import (
        FileBatchListFilesParams as FileBatchListFilesParams,
    )
    from openai_generated.params.file_update_params import FileUpdateParams as FileUpdateParams
    from openai_generated.params.list_vector_store_files_params import ListVectorStoreFilesParams as FileListParams
    from openai_generated.params.vector_store_file_create_params import VectorStoreFileCreateParams as FileCreateParams


__all__ = [
    "FileBatchCreateParams",
    "FileBatchListFilesParams",
    "FileContentResponse",
    "FileCreateParams",
    "FileListParams",
    "FileUpdateParams",
    "VectorStoreFile",
    "VectorStoreFileBatch",
    "VectorStoreFileDeleted",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileBatchCreateParams": "openai_generated.params.file_batch_create_params",
        "FileBatchListFilesParams": "openai_generated.params.file_batch_list_files_params",
        "FileContentResponse": "openai_generated.models.vector_store_file_content_response",
        "FileCreateParams": "openai_generated.params.vector_store_file_create_params:VectorStoreFileCreateParams",
        "FileListParams": "openai_generated.params.list_vector_store_files_params:ListVectorStoreFilesParams",
        "FileUpdateParams": "openai_generated.params.file_update_params",
        "VectorStoreFile": "openai_generated.models.vector_store_file",
        "VectorStoreFileBatch": "openai_generated.models.vector_store_file_batch",
        "VectorStoreFileDeleted": "openai_generated.models.vector_store_file_deleted",
        "file_batch_create_params": ".file_batch_create_params:",
        "file_batch_list_files_params": ".file_batch_list_files_params:",
        "file_content_response": ".file_content_response:",
        "file_create_params": ".file_create_params:",
        "file_list_params": ".file_list_params:",
        "file_update_params": ".file_update_params:",
        "vector_store_file": ".vector_store_file:",
        "vector_store_file_batch": ".vector_store_file_batch:",
        "vector_store_file_deleted": ".vector_store_file_deleted:",
    },
)
