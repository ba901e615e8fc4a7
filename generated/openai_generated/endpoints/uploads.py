# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `uploads`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_UPLOAD = Endpoint(
    operation="createUpload",
    method="POST",
    path="/uploads",
    response="Upload",
    body="json",
)
"""Announce a large file that will arrive in parts."""

CANCEL_UPLOAD = Endpoint(
    operation="cancelUpload",
    method="POST",
    path="/uploads/{upload_id}/cancel",
    response="Upload",
    path_params=("upload_id",),
)
"""Abandon a pending upload, so that it takes no more parts."""

COMPLETE_UPLOAD = Endpoint(
    operation="completeUpload",
    method="POST",
    path="/uploads/{upload_id}/complete",
    response="Upload",
    path_params=("upload_id",),
    body="json",
)
"""Join the parts of an upload, in the order given, into a file."""

ADD_UPLOAD_PART = Endpoint(
    operation="addUploadPart",
    method="POST",
    path="/uploads/{upload_id}/parts",
    response="UploadPart",
    path_params=("upload_id",),
    body="multipart",
    files=("data",),
)
"""Send one part of an announced upload."""
