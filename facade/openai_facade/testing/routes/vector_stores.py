"""Vector stores: made, listed, and searched for real."""

from __future__ import annotations

import operator
import sys
from typing import TYPE_CHECKING, Any

from ..answers import Refused
from ..calls import Call, route
from ..store import page
from .files import COLLECTION as FILES
from .vector_files import add_file, files_of

if TYPE_CHECKING:
    from ..calls import Emulated
    from ..description import JSON
    from ..searching import Hit

COLLECTION = "/vector_stores"


@route("POST /vector_stores")
def create(call: Call) -> JSON:
    """Make a store, with files in it if wanted."""
    return make(call, call.body)


def make(call: Call, body: JSON) -> JSON:
    """Make a store from the body of a request, its own or an assistant's."""
    store, now = call.store, call.store.now()
    expires: JSON | None = body.get("expires_after")
    record: JSON = {
        "id": store.fresh("vs_"),
        "object": "vector_store",
        "created_at": now,
        "name": body.get("name") or "",
        "usage_bytes": 0,
        "file_counts": {},
        "status": "completed",
        "expires_after": expires,
        "expires_at": now + expires["days"] * 86_400 if expires else None,
        "last_active_at": now,
        "metadata": body.get("metadata") or {},
    }
    if expires is None:
        del record["expires_after"]
    store.add(COLLECTION, record)
    for name in body.get("file_ids") or ():
        add_file(call, record["id"], {"file_id": name, "chunking_strategy": body.get("chunking_strategy")})
    return _counted(call, record)


@route("GET /vector_stores/{vector_store_id}")
def retrieve(call: Call) -> JSON:
    """A store, with its files counted."""
    for file in files_of(call.store, call.ids[0]):
        call.store.advance(file)
    return _counted(call, _store(call))


@route("GET /vector_stores")
def list_stores(call: Call) -> JSON:
    """All stores."""
    return page([_counted(call, record) for record in call.store.all(COLLECTION)], call.query)


@route("POST /vector_stores/{vector_store_id}")
def update(call: Call) -> JSON:
    """Change name, metadata or expiry."""
    record = _store(call)
    body = call.body
    record |= {name: body[name] for name in ("name", "metadata") if body.get(name) is not None}
    if "expires_after" in body:
        record.pop("expires_after", None)
        expires: JSON | None = body["expires_after"]
        record |= {"expires_after": expires} if expires else {}
        record["expires_at"] = record["last_active_at"] + expires["days"] * 86_400 if expires else None
    return _counted(call, record)


@route("DELETE /vector_stores/{vector_store_id}")
def delete(call: Call) -> JSON:
    """Delete a store; its files stay."""
    call.store.remove(COLLECTION, call.ids[0], "vector store")
    call.store.clear(f"{COLLECTION}/{call.ids[0]}/files")
    call.service.index.remove(call.ids[0])
    return {"id": call.ids[0], "object": "vector_store.deleted", "deleted": True}


@route("POST /vector_stores/{vector_store_id}/search")
def search(call: Call) -> JSON:
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


def described(service: Emulated, hit: Hit) -> JSON:
    """A hit as the file search of responses and runs reports it."""
    return {
        "file_id": hit.file,
        "filename": _filename(service, hit),
        "score": hit.score,
        "attributes": _attributes(service, hit),
        "text": hit.text,
    }


def _filename(service: Emulated, hit: Hit) -> str:
    file = service.store.find(FILES, hit.file)
    return str(file["filename"]) if file else ""


def _attributes(service: Emulated, hit: Hit) -> JSON:
    file = service.store.find(f"{COLLECTION}/{hit.store}/files", hit.file)
    return (file or {}).get("attributes") or {}


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


def _store(call: Call) -> JSON:
    return call.store.get(COLLECTION, call.ids[0], "vector store")


def _counted(call: Call, record: JSON) -> JSON:
    files = files_of(call.store, record["id"])
    counts = {
        name: sum(file["status"] == name for file in files)
        for name in ("in_progress", "completed", "failed", "cancelled")
    }
    record["file_counts"] = {**counts, "total": len(files)}
    record["usage_bytes"] = sum(file["usage_bytes"] for file in files)
    record["status"] = "in_progress" if counts["in_progress"] else "completed"
    return record
