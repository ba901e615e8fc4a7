"""Vector stores: made, listed, and searched for real."""

from __future__ import annotations

import operator
import sys
from typing import TYPE_CHECKING, Any

from ..answers import Refused
from ..calls import Call, route
from ..records.files import FILES
from ..records.vector_stores import STORED_FILES, VECTOR_STORES, VectorStore
from ..store import page
from .vector_files import add_file, files_of

if TYPE_CHECKING:
    from ..calls import Body, Emulated
    from ..description import JSON
    from ..records.items import FileSearchResult
    from ..records.vector_stores import ExpiresAfter
    from ..searching import Hit


@route("POST /vector_stores")
def create(call: Call) -> VectorStore:
    """Make a store, with files in it if wanted."""
    return make(call, call.body)


def make(call: Call, body: JSON) -> VectorStore:
    """Make a store from the body of a request, its own or an assistant's."""
    store, now = call.store, call.store.now()
    expires: ExpiresAfter | None = body.get("expires_after")
    record: VectorStore = {
        "id": store.fresh("vs_"),
        "object": "vector_store",
        "created_at": now,
        "name": body.get("name") or "",
        "usage_bytes": 0,
        "file_counts": {"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 0},
        "status": "completed",
        "expires_after": expires,
        "expires_at": now + expires["days"] * 86_400 if expires else None,
        "last_active_at": now,
        "metadata": body.get("metadata") or {},
    }
    if expires is None:
        del record["expires_after"]
    VECTOR_STORES.add(store, record)
    for name in body.get("file_ids") or ():
        add_file(call, record["id"], {"file_id": name, "chunking_strategy": body.get("chunking_strategy")})
    return _counted(call, record)


@route("GET /vector_stores/{vector_store_id}")
def retrieve(call: Call) -> VectorStore:
    """A store, with its files counted."""
    for file in files_of(call.store, call.ids[0]):
        STORED_FILES.advance(call.store, file)
    return _counted(call, _store(call))


@route("GET /vector_stores")
def list_stores(call: Call) -> Body:
    """All stores."""
    return page([_counted(call, record) for record in VECTOR_STORES.all(call.store)], call.query)


@route("POST /vector_stores/{vector_store_id}")
def update(call: Call) -> VectorStore:
    """Change name, metadata or expiry."""
    record = _store(call)
    body = call.body
    if body.get("name") is not None:
        record["name"] = body["name"]
    if body.get("metadata") is not None:
        record["metadata"] = body["metadata"]
    if "expires_after" in body:
        record.pop("expires_after", None)
        expires: ExpiresAfter | None = body["expires_after"]
        if expires:
            record["expires_after"] = expires
        record["expires_at"] = record["last_active_at"] + expires["days"] * 86_400 if expires else None
    return _counted(call, record)


@route("DELETE /vector_stores/{vector_store_id}")
def delete(call: Call) -> Body:
    """Delete a store; its files stay."""
    VECTOR_STORES.remove(call.store, call.ids[0])
    STORED_FILES.of(call.ids[0]).clear(call.store)
    call.service.index.remove(call.ids[0])
    return {"id": call.ids[0], "object": "vector_store.deleted", "deleted": True}


@route("POST /vector_stores/{vector_store_id}/search")
def search(call: Call) -> Body:
    """Find passages."""
    _store(call)
    body = call.body
    queries: list[str] = [body["query"]] if isinstance(body["query"], str) else body["query"]
    ranking: JSON = body.get("ranking_options") or {}
    hits = find(
        call.service,
        [call.ids[0]],
        " ".join(queries),
        limit=body.get("max_num_results") or 10,
        filters=body.get("filters"),
        threshold=ranking.get("score_threshold") or 0,
    )
    data = [
        {
            "file_id": hit.file,
            "filename": _filename(call.service, hit),
            "score": hit.score,
            "attributes": _attributes(call.service, hit),
            "content": [{"type": "text", "text": hit.text}],
        }
        for hit in hits
    ]
    return {
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": data,
        "has_more": False,
        "next_page": None,
    }


def find(
    service: Emulated, stores: list[str], query: str, *, limit: int, filters: JSON | None = None, threshold: float = 0
) -> list[Hit]:
    """The best passages of some stores that pass the filters."""
    if filters:
        _check_filters(filters)
    # a filter looks at all hits, or it would miss those behind the first ones
    hits = service.index.search(stores, query, sys.maxsize if filters else limit)
    passing = [
        hit for hit in hits if hit.score >= threshold and (not filters or _passes(filters, _attributes(service, hit)))
    ]
    return passing[:limit]


def described(service: Emulated, hit: Hit) -> FileSearchResult:
    """A hit as the file search of responses and runs reports it."""
    return {
        "file_id": hit.file,
        "filename": _filename(service, hit),
        "score": hit.score,
        "attributes": _attributes(service, hit),
        "text": hit.text,
    }


def _filename(service: Emulated, hit: Hit) -> str:
    file = FILES.find(service.store, hit.file)
    return file["filename"] if file else ""


def _attributes(service: Emulated, hit: Hit) -> JSON:
    file = STORED_FILES.of(hit.store).find(service.store, hit.file)
    return file["attributes"] if file else {}


def _passes(filters: JSON, attributes: JSON) -> bool:
    kind = filters["type"]
    if kind in ("and", "or"):
        found = [_passes(part, attributes) for part in filters["filters"]]
        return all(found) if kind == "and" else any(found)
    return _compares(kind, attributes.get(filters["key"]), filters["value"])


def _compares(kind: str, value: Any, wanted: Any) -> bool:
    """Whether an attribute passes; values of different types are neither equal nor in any order."""
    if kind in ("in", "nin"):
        found = any(_alike(value, one) and value == one for one in wanted if value is not None) if wanted else False
        return found == (kind == "in")
    if kind == "ne":
        return not (_alike(value, wanted) and value == wanted)
    return _alike(value, wanted) and bool(_COMPARISONS[kind](value, wanted))


def _alike(value: Any, wanted: Any) -> bool:
    if isinstance(value, bool) or isinstance(wanted, bool):
        return isinstance(value, bool) and isinstance(wanted, bool)
    return (isinstance(value, int | float) and isinstance(wanted, int | float)) or (
        isinstance(value, str) and isinstance(wanted, str)
    )


def _check_filters(filters: JSON) -> None:
    for part in filters.get("filters") or ():
        _check_filters(part)
    compound = filters.get("type") in ("and", "or") and "filters" in filters
    if not compound and not (
        filters.get("type") in {"in", "nin", "ne", *_COMPARISONS} and {"key", "value"} <= set(filters)
    ):
        raise Refused("A filter has 'type', 'key' and 'value'.", param="filters", code="invalid_value")
    if filters["type"] in ("in", "nin") and not isinstance(filters["value"], list):
        raise Refused(f"The filter '{filters['type']}' needs a list of values.", param="filters", code="invalid_value")


_COMPARISONS: dict[str, Any] = {
    "eq": operator.eq,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def _store(call: Call) -> VectorStore:
    return VECTOR_STORES.get(call.store, call.ids[0])


def _counted(call: Call, record: VectorStore) -> VectorStore:
    files = files_of(call.store, record["id"])
    states = [file["status"] for file in files]
    record["file_counts"] = {
        "in_progress": states.count("in_progress"),
        "completed": states.count("completed"),
        "failed": states.count("failed"),
        "cancelled": states.count("cancelled"),
        "total": len(files),
    }
    record["usage_bytes"] = sum(file["usage_bytes"] for file in files)
    record["status"] = "in_progress" if "in_progress" in states else "completed"
    return record
