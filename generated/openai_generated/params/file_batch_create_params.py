# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class FileBatchCreateParams(TypedDict, total=False):
    """What `POST /vector_stores/{vector_store_id}/file_batches` takes."""

    file_ids: SequenceNotStr[str]
    """The ids of 1 to 2000 uploaded files, all treated alike; give this or files."""
    files: Iterable[params.VectorStoreFileCreateParams | Model]
    """1 to 2000 uploaded files, each with attributes and chunking of its own; give this or file_ids."""
    chunking_strategy: params.FileChunkingStrategyParam | Model
    """How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap."""
    attributes: Mapping[str, str | float | bool] | None
    """Up to 16 keys with text, numbers or booleans, by which searches can filter."""
