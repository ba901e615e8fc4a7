"""The files in a vector store, one by one and in batches, indexed when they are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused
from ..calls import Call, route
from ..extracting import Unread, text_in
from ..records.files import FILES
from ..records.vector_stores import FILE_BATCHES, STORED_FILES, VECTOR_STORES, FileBatch, VectorStoreFile
from ..searching import passages
from ..store import page
from .files import part_of

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON
    from ..records.vector_stores import FileCounts, FileError, StaticChunking
    from ..store import Store


def files_of(store: Store, name: str) -> list[VectorStoreFile]:
    """The file records of a vector store."""
    return STORED_FILES.of(name).all(store)


def add_file(call: Call, store: str, wanted: JSON) -> VectorStoreFile:
    """Put a file into a store: its text is searchable at once, its status follows when somebody looks."""
    name = wanted["file_id"]
    file = FILES.get(call.store, name)
    record = _record(call, store, wanted)
    text, problem = None, "The file holds no text."
    try:
        text = text_in(part_of(call.store, name).read(), file["filename"])
    except Unread as unread:
        problem = str(unread)
    call.service.index.remove(store, name)
    if text is None:
        error: FileError = {"code": "unsupported_file", "message": problem}
        STORED_FILES.schedule(call.store, record, {"status": "failed", "last_error": error})
    else:
        static = record["chunking_strategy"]["static"]
        size, overlap = static["max_chunk_size_tokens"], static["chunk_overlap_tokens"]
        call.service.index.add(store, name, passages(text, size, overlap))
        STORED_FILES.schedule(call.store, record, {"status": "completed", "usage_bytes": len(text)})
    return STORED_FILES.of(store).add(call.store, record)


def _add_missing(call: Call, store: str, wanted: JSON) -> VectorStoreFile:
    """Put a file that does not exist into a store: it is listed among those that failed."""
    record = _record(call, store, wanted)
    record.update({"status": "failed", "last_error": {"code": "invalid_file", "message": "There is no such file."}})
    return STORED_FILES.of(store).add(call.store, record)


def _record(call: Call, store: str, wanted: JSON) -> VectorStoreFile:
    strategy = wanted.get("chunking_strategy") or {}
    usual: StaticChunking = {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}
    static: StaticChunking = strategy.get("static") or usual
    if static["chunk_overlap_tokens"] > static["max_chunk_size_tokens"] / 2:
        raise Refused("The overlap must not be more than half of the chunk size.", param="chunking_strategy")
    return {
        "id": wanted["file_id"],
        "object": "vector_store.file",
        "usage_bytes": 0,
        "created_at": call.store.now(),
        "vector_store_id": store,
        "status": "in_progress",
        "last_error": None,
        "chunking_strategy": {"type": "static", "static": static},
        "attributes": wanted.get("attributes") or {},
    }


@route("POST /vector_stores/{vector_store_id}/files")
def create(call: Call) -> Body:
    """Add a file that has been uploaded."""
    VECTOR_STORES.get(call.store, call.ids[0])
    return dict(add_file(call, call.ids[0], call.body))


@route("GET /vector_stores/{vector_store_id}/files")
def list_files(call: Call) -> Body:
    """The files of a store, by status."""
    VECTOR_STORES.get(call.store, call.ids[0])
    return _page(call, [STORED_FILES.advance(call.store, file) for file in files_of(call.store, call.ids[0])])


@route("GET /vector_stores/{vector_store_id}/files/{file_id}")
def retrieve(call: Call) -> VectorStoreFile:
    """A file of a store."""
    return STORED_FILES.advance(call.store, _file(call))


@route("POST /vector_stores/{vector_store_id}/files/{file_id}")
def update(call: Call) -> VectorStoreFile:
    """Change the attributes that filters look at."""
    file = _file(call)
    file["attributes"] = call.body["attributes"] or {}
    return file


@route("DELETE /vector_stores/{vector_store_id}/files/{file_id}")
def delete(call: Call) -> Body:
    """Take a file out of a store."""
    _file(call)
    STORED_FILES.of(call.ids[0]).remove(call.store, call.ids[1])
    call.service.index.remove(call.ids[0], call.ids[1])
    return {"id": call.ids[1], "object": "vector_store.file.deleted", "deleted": True}


@route("GET /vector_stores/{vector_store_id}/files/{file_id}/content")
def content(call: Call) -> Body:
    """The passages of a file."""
    _file(call)
    found = call.service.index.passages(*call.ids)
    data = [{"type": "text", "text": text} for text in found]
    return {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}


@route("POST /vector_stores/{vector_store_id}/file_batches")
def create_batch(call: Call) -> Body:
    """Add many files at once; a file that does not exist counts as failed."""
    store = call.ids[0]
    VECTOR_STORES.get(call.store, store)
    shared = {name: call.body.get(name) for name in ("attributes", "chunking_strategy")}
    wanted: list[JSON] = call.body.get("files") or [
        {"file_id": name, **shared} for name in call.body.get("file_ids") or ()
    ]
    known = [one for one in wanted if FILES.find(call.store, one["file_id"]) is not None]
    files = [add_file(call, store, one) for one in known]
    missing = [_add_missing(call, store, one) for one in wanted if one not in known]
    batch: FileBatch = {
        "id": call.store.fresh("vsfb_"),
        "object": "vector_store.files_batch",
        "created_at": call.store.now(),
        "vector_store_id": store,
        "status": "in_progress",
        "file_counts": {"in_progress": len(wanted), "completed": 0, "failed": 0, "cancelled": 0, "total": len(wanted)},
    }
    call.store.attached[f"files:{batch['id']}"] = [file["id"] for file in [*files, *missing]]
    halfway = len(files) // 2
    FILE_BATCHES.schedule(
        call.store,
        batch,
        lambda: {"file_counts": _counts(call.store, files[:halfway], len(wanted), len(missing))},
        lambda: {"status": "completed", "file_counts": _counts(call.store, files, len(wanted), len(missing))},
    )
    return dict(FILE_BATCHES.of(store).add(call.store, batch))


def _counts(store: Store, done: list[VectorStoreFile], total: int, failed: int) -> FileCounts:
    """How far a batch is when the files in `done` are through."""
    files = [STORED_FILES.advance(store, file) if file["status"] == "in_progress" else file for file in done]
    states = [file["status"] for file in files]
    completed, failed = states.count("completed"), failed + states.count("failed")
    left = total - completed - failed
    return {"in_progress": left, "completed": completed, "failed": failed, "cancelled": 0, "total": total}


@route("GET /vector_stores/{vector_store_id}/file_batches/{batch_id}")
def retrieve_batch(call: Call) -> FileBatch:
    """A batch, one step further each time."""
    return FILE_BATCHES.advance(call.store, _batch(call))


@route("POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
def cancel_batch(call: Call) -> FileBatch:
    """Stop a batch; what is not through counts as cancelled."""
    batch = _batch(call)
    counts = batch["file_counts"]
    if batch["status"] == "in_progress":
        FILE_BATCHES.schedule(call.store, batch)
        counts.update({"cancelled": counts["in_progress"], "in_progress": 0})
        batch["status"] = "cancelled"
    return batch


@route("GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files")
def list_batch_files(call: Call) -> Body:
    """The files of a batch, by status."""
    _batch(call)
    names = call.store.attached[f"files:{call.ids[1]}"]
    return _page(call, [file for file in files_of(call.store, call.ids[0]) if file["id"] in names])


def _page(call: Call, files: list[VectorStoreFile]) -> Body:
    wanted = call.query.get("filter")
    return page([file for file in files if wanted in (None, file["status"])], call.query)


def _file(call: Call) -> VectorStoreFile:
    VECTOR_STORES.get(call.store, call.ids[0])
    return STORED_FILES.of(call.ids[0]).get(call.store, call.ids[1])


def _batch(call: Call) -> FileBatch:
    return FILE_BATCHES.of(call.ids[0]).get(call.store, call.ids[1])
