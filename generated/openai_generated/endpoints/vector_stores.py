# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `vector_stores`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_VECTOR_STORES = Endpoint(
    operation="listVectorStores",
    method="GET",
    path="/vector_stores",
    response="VectorStore",
    query={"limit": "form", "order": "form", "after": "form", "before": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Page through the vector stores."""

CREATE_VECTOR_STORE = Endpoint(
    operation="createVectorStore",
    method="POST",
    path="/vector_stores",
    response="VectorStore",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Make a searchable store, filled with up to 500 uploaded files if wanted."""

GET_VECTOR_STORE = Endpoint(
    operation="getVectorStore",
    method="GET",
    path="/vector_stores/{vector_store_id}",
    response="VectorStore",
    path_params=("vector_store_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read a vector store's status, file counts and expiry."""

MODIFY_VECTOR_STORE = Endpoint(
    operation="modifyVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    response="VectorStore",
    path_params=("vector_store_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Change a vector store's name, expiry or metadata."""

DELETE_VECTOR_STORE = Endpoint(
    operation="deleteVectorStore",
    method="DELETE",
    path="/vector_stores/{vector_store_id}",
    response="VectorStoreDeleted",
    path_params=("vector_store_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Delete a vector store but keep the files it was made from."""

CREATE_VECTOR_STORE_FILE_BATCH = Endpoint(
    operation="createVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    response="VectorStoreFileBatch",
    path_params=("vector_store_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Add up to 2000 uploaded files to a vector store in one go."""

GET_VECTOR_STORE_FILE_BATCH = Endpoint(
    operation="getVectorStoreFileBatch",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    response="VectorStoreFileBatch",
    path_params=("vector_store_id", "batch_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read a file batch's status and its counts of done, failed and open files."""

CANCEL_VECTOR_STORE_FILE_BATCH = Endpoint(
    operation="cancelVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    response="VectorStoreFileBatch",
    path_params=("vector_store_id", "batch_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Stop a file batch, leaving out the files not yet indexed."""

LIST_FILES_IN_VECTOR_STORE_BATCH = Endpoint(
    operation="listFilesInVectorStoreBatch",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    response="VectorStoreFile",
    path_params=("vector_store_id", "batch_id"),
    query={"limit": "form", "order": "form", "after": "form", "before": "form", "filter": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Page through the files of a file batch, of one state if wanted."""

LIST_VECTOR_STORE_FILES = Endpoint(
    operation="listVectorStoreFiles",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
    response="VectorStoreFile",
    path_params=("vector_store_id",),
    query={"limit": "form", "order": "form", "after": "form", "before": "form", "filter": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Page through the files of a vector store, of one state if wanted."""

CREATE_VECTOR_STORE_FILE = Endpoint(
    operation="createVectorStoreFile",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    response="VectorStoreFile",
    path_params=("vector_store_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Add an uploaded file to a vector store, which starts its indexing."""

GET_VECTOR_STORE_FILE = Endpoint(
    operation="getVectorStoreFile",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    response="VectorStoreFile",
    path_params=("vector_store_id", "file_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read how far the indexing of a file in a vector store has come."""

DELETE_VECTOR_STORE_FILE = Endpoint(
    operation="deleteVectorStoreFile",
    method="DELETE",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    response="VectorStoreFileDeleted",
    path_params=("vector_store_id", "file_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Take a file out of a vector store but keep the file itself."""

UPDATE_VECTOR_STORE_FILE_ATTRIBUTES = Endpoint(
    operation="updateVectorStoreFileAttributes",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    response="VectorStoreFile",
    path_params=("vector_store_id", "file_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Replace the searchable attributes of a file in a vector store."""

RETRIEVE_VECTOR_STORE_FILE_CONTENT = Endpoint(
    operation="retrieveVectorStoreFileContent",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    response="FileContentResponse",
    path_params=("vector_store_id", "file_id"),
    page="Page",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read the text that was extracted from a file in a vector store."""

SEARCH_VECTOR_STORE = Endpoint(
    operation="searchVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    response="VectorStoreSearchResponse",
    path_params=("vector_store_id",),
    page="Page",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Search a vector store for the passages closest to one or several questions."""
