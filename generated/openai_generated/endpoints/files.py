# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `files`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_FILES = Endpoint(
    operation="listFiles",
    method="GET",
    path="/files",
    response="FileObject",
    query={"purpose": "form", "limit": "form", "order": "form", "after": "form"},
    page="CursorPage",
)
"""Page through the uploaded files, of one purpose if wanted."""

CREATE_FILE = Endpoint(
    operation="createFile",
    method="POST",
    path="/files",
    response="FileObject",
    body="multipart",
    files=("file",),
)
"""Upload a file in one request, for the purpose named."""

DELETE_FILE = Endpoint(
    operation="deleteFile",
    method="DELETE",
    path="/files/{file_id}",
    response="FileDeleted",
    path_params=("file_id",),
)
"""Delete an uploaded file."""

RETRIEVE_FILE = Endpoint(
    operation="retrieveFile",
    method="GET",
    path="/files/{file_id}",
    response="FileObject",
    path_params=("file_id",),
)
"""Read a file's name, size and purpose."""

DOWNLOAD_FILE = Endpoint(
    operation="downloadFile",
    method="GET",
    path="/files/{file_id}/content",
    path_params=("file_id",),
    content="binary",
    fixed_headers={"Accept": "application/binary"},
)
"""Download the bytes of an uploaded file."""

DOWNLOAD_FILE_AS_RETRIEVE_CONTENT = Endpoint(
    operation="downloadFile",
    method="GET",
    path="/files/{file_id}/content",
    path_params=("file_id",),
    content="text",
    fixed_headers={"Accept": "application/json"},
)
"""Download the bytes of an uploaded file."""
