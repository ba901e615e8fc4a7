"""Files, uploads, vector stores, containers: what goes in comes out again."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing.extracting import text_in
from openai_facade.testing.searching import Index, passages

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

EVERY_BYTE = bytes(range(256)) * 5 + b"--boundary\r\n"


def upload(http: httpx.Client, name: str, data: bytes, purpose: str = "assistants") -> Any:
    answer = http.post("/files", files={"file": (name, data)}, data={"purpose": purpose})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_bytes_of_a_file_come_back(http: httpx.Client, api: Any, fits: Callable[..., None]) -> None:
    made = upload(http, "every.bin", EVERY_BYTE, "user_data")
    fits("POST /files", made)
    assert (made["bytes"], made["filename"]) == (len(EVERY_BYTE), "every.bin")
    answer = http.get(f"/files/{made['id']}/content")
    assert answer.content == EVERY_BYTE
    assert api.get(f"/files/{made['id']}") == made
    assert api.delete(f"/files/{made['id']}") == {"id": made["id"], "object": "file", "deleted": True}
    assert api.refused("GET", f"/files/{made['id']}/content", 404)["code"] == "not_found"


def test_a_large_file_goes_through_disk(http: httpx.Client) -> None:
    data = bytes(3 * 1024 * 1024)
    made = upload(http, "large.bin", data)
    assert http.get(f"/files/{made['id']}/content").content == data


def test_files_are_paged_and_sifted(http: httpx.Client, api: Any, fits: Callable[..., None]) -> None:
    names = [
        upload(http, f"{number}.jsonl", b"x", "batch" if number % 2 else "assistants")["id"] for number in range(5)
    ]
    page = api.get("/files", params={"limit": 2, "order": "asc"})
    fits("GET /files", page)
    seen = [one["id"] for one in page["data"]]
    while page["has_more"]:
        page = api.get("/files", params={"limit": 2, "order": "asc", "after": page["last_id"]})
        seen += [one["id"] for one in page["data"]]
    assert seen == names
    assert [one["id"] for one in api.get("/files")["data"]] == names[::-1]
    assert [one["id"] for one in api.get("/files", params={"purpose": "batch", "order": "asc"})["data"]] == names[1::2]


def test_nested_form_fields_are_read(http: httpx.Client) -> None:
    fields = {"purpose": "batch", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    made = http.post("/files", files={"file": ("a.jsonl", b"x")}, data=fields).json()
    assert made["expires_at"] == made["created_at"] + 3600


def begin(api: Any, size: int) -> str:
    body = {"filename": "large.jsonl", "purpose": "batch", "bytes": size, "mime_type": "application/jsonl"}
    return str(api.post("/uploads", body)["id"])


def add(http: httpx.Client, name: str, data: bytes) -> str:
    return str(http.post(f"/uploads/{name}/parts", files={"data": ("part", data)}).json()["id"])


def test_an_upload_is_put_together_in_the_order_asked_for(
    http: httpx.Client, api: Any, fits: Callable[..., None]
) -> None:
    name = begin(api, 6)
    second, first = add(http, name, b"def"), add(http, name, b"abc")
    digest = hashlib.md5(b"abcdef", usedforsecurity=False).hexdigest()
    done = api.post(f"/uploads/{name}/complete", {"part_ids": [first, second], "md5": digest})
    fits("POST /uploads/{id}/complete", done)
    assert http.get(f"/files/{done['file']['id']}/content").content == b"abcdef"
    api.refused("POST", f"/uploads/{name}/cancel", 400)


def test_an_upload_that_is_not_what_was_announced_is_refused(http: httpx.Client, api: Any) -> None:
    name = begin(api, 6)
    part = add(http, name, b"abc")
    assert "3 bytes" in api.refused("POST", f"/uploads/{name}/complete", 400, json={"part_ids": [part]})["message"]
    body = {"part_ids": [part, part], "md5": "0" * 32}
    assert api.refused("POST", f"/uploads/{name}/complete", 400, json=body)["param"] == "md5"
    api.refused("POST", f"/uploads/{name}/complete", 400, json={"part_ids": ["part_nope"]})
    assert api.post(f"/uploads/{name}/cancel")["status"] == "cancelled"


@pytest.fixture
def library(http: httpx.Client, api: Any) -> tuple[str, dict[str, str]]:
    """A vector store with three files."""
    files = {
        name: upload(http, name, text.encode())["id"]
        for name, text in {
            "plan.txt": "The project timeline: design in March, launch in May.",
            "cats.txt": "Cats sleep for most of the day.",
            "zh.txt": "向量存储让文件搜索变得简单。",
        }.items()
    }
    store = api.post("/vector_stores", {"name": "library"})["id"]
    for name, file in files.items():
        api.post(
            f"/vector_stores/{store}/files", {"file_id": file, "attributes": {"language": name[:2], "size": len(name)}}
        )
    return store, files


@pytest.mark.parametrize(
    ("query", "found"), [("When is the launch?", "plan.txt"), ("sleeping cat", "cats.txt"), ("文件搜索", "zh.txt")]
)
def test_a_search_finds_the_file_that_speaks_of_it(
    query: str, found: str, library: tuple[str, dict[str, str]], api: Any, fits: Callable[..., None]
) -> None:
    result = api.post(f"/vector_stores/{library[0]}/search", {"query": query, "max_num_results": 5})
    fits("POST /vector_stores/{id}/search", result)
    assert result["data"][0]["filename"] == found
    assert 0 < result["data"][0]["score"] <= 1


def test_a_search_obeys_filters_and_thresholds(library: tuple[str, dict[str, str]], api: Any) -> None:
    path = f"/vector_stores/{library[0]}/search"
    small = {"type": "lte", "key": "size", "value": 6}
    either = {"type": "or", "filters": [small, {"type": "eq", "key": "language", "value": "pl"}]}
    assert api.post(path, {"query": "launch", "filters": small})["data"] == []
    assert len(api.post(path, {"query": "launch", "filters": either})["data"]) == 1
    assert api.post(path, {"query": "zebra", "ranking_options": {"score_threshold": 0.4}})["data"] == []
    assert api.post(path, {"query": "zebra"})["data"], "a search by meaning always finds something"


def test_files_of_a_store_are_counted_listed_read_and_removed(
    library: tuple[str, dict[str, str]], api: Any, fits: Callable[..., None]
) -> None:
    store, files = library
    first = api.get(f"/vector_stores/{store}/files/{files['plan.txt']}")
    fits("GET /vector_stores/{id}/files/{id}", first)
    assert first["status"] == "completed"
    counts = api.get(f"/vector_stores/{store}")["file_counts"]
    assert counts == {"in_progress": 0, "completed": 3, "failed": 0, "cancelled": 0, "total": 3}
    content = api.get(f"/vector_stores/{store}/files/{files['cats.txt']}/content")
    fits("GET /vector_stores/{id}/files/{id}/content", content)
    assert content["data"][0]["text"] == "Cats sleep for most of the day."
    api.delete(f"/vector_stores/{store}/files/{files['cats.txt']}")
    listed = api.get(f"/vector_stores/{store}/files", params={"filter": "completed"})
    fits("GET /vector_stores/{id}/files", listed)
    assert len(listed["data"]) == 2
    assert api.post(f"/vector_stores/{store}/search", {"query": "cats"})["data"][0]["filename"] != "cats.txt"
    assert api.get(f"/files/{files['cats.txt']}")["filename"] == "cats.txt"


def test_a_file_without_text_fails(http: httpx.Client, api: Any) -> None:
    store = api.post("/vector_stores", {})["id"]
    file = upload(http, "noise.bin", b"\x00\x01\x02")["id"]
    assert api.post(f"/vector_stores/{store}/files", {"file_id": file})["status"] == "in_progress"
    failed = api.get(f"/vector_stores/{store}/files/{file}")
    assert (failed["status"], failed["last_error"]["code"]) == ("failed", "unsupported_file")


def test_a_file_batch_goes_on_while_it_is_looked_at(http: httpx.Client, api: Any, fits: Callable[..., None]) -> None:
    store = api.post("/vector_stores", {})["id"]
    names = [upload(http, f"{number}.jsonl", b"words")["id"] for number in range(4)]
    batch = api.post(f"/vector_stores/{store}/file_batches", {"file_ids": [*names, "file-nope"]})
    fits("POST /vector_stores/{id}/file_batches", batch)
    path = f"/vector_stores/{store}/file_batches/{batch['id']}"
    halfway, done = api.get(path), api.get(path)
    assert (halfway["status"], halfway["file_counts"]["completed"], halfway["file_counts"]["in_progress"]) == (
        "in_progress",
        2,
        2,
    )
    assert done["status"] == "completed"
    assert (done["file_counts"]["completed"], done["file_counts"]["failed"]) == (4, 1)
    assert len(api.get(f"{path}/files")["data"]) == 5
    failed = api.get(f"{path}/files", params={"filter": "failed"})
    fits("GET /vector_stores/{id}/file_batches/{id}/files", failed)
    assert [(file["id"], file["last_error"]["code"]) for file in failed["data"]] == [("file-nope", "invalid_file")]


def test_a_file_batch_can_be_cancelled(http: httpx.Client, api: Any) -> None:
    store = api.post("/vector_stores", {})["id"]
    batch = api.post(f"/vector_stores/{store}/file_batches", {"file_ids": [upload(http, "a.txt", b"words")["id"]]})
    cancelled = api.post(f"/vector_stores/{store}/file_batches/{batch['id']}/cancel")
    assert (cancelled["status"], cancelled["file_counts"]["cancelled"]) == ("cancelled", 1)


def test_responses_search_files_and_cite_them(library: tuple[str, dict[str, str]], api: Any) -> None:
    tool = {"type": "file_search", "vector_store_ids": [library[0]], "max_num_results": 2}
    body = {"model": "m", "input": "When is the launch?", "tools": [tool], "include": ["file_search_call.results"]}
    search, message = api.post("/responses", body)["output"]
    assert search["results"][0]["filename"] == "plan.txt"
    part = message["content"][0]
    assert "launch in May" in part["text"]
    assert part["annotations"][0]["file_id"] == library[1]["plan.txt"]


def test_files_in_a_container_come_back(http: httpx.Client, api: Any, fits: Callable[..., None]) -> None:
    first = upload(http, "first.txt", b"first")
    container = api.post("/containers", {"name": "box", "file_ids": [first["id"]]})
    fits("POST /containers", container)
    path = f"/containers/{container['id']}/files"
    second = http.post(path, files={"file": ("second.bin", EVERY_BYTE)}).json()
    fits("POST /containers/{id}/files", second)
    assert second["path"] == "/mnt/data/second.bin"
    assert len(api.get(path)["data"]) == 2
    assert http.get(f"{path}/{second['id']}/content").content == EVERY_BYTE
    assert api.delete(f"{path}/{second['id']}")["deleted"]
    api.refused("GET", f"{path}/{second['id']}/content", 404)
    assert [one["name"] for one in api.get("/containers", params={"name": "box"})["data"]] == ["box"]


def test_text_is_found_in_documents() -> None:
    stream = zlib.compress(b"BT (Hello) Tj [(Wor) -20 (ld)] TJ (a \\(b\\)) Tj ET")
    pdf = b"%PDF-1.4\n1 0 obj\n<<>>\nstream\r\n" + stream + b"\r\nendstream\nendobj\n%%EOF"
    assert text_in(pdf) == "Hello World a (b)"
    assert text_in(b"%PDF-1.4\nJust some words.\n%%EOF") == "Just some words."
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:p><w:t>Dear &amp; near</w:t></w:p>")
    assert "Dear & near" in (text_in(buffer.getvalue()) or "")
    assert (text_in(b"<p>One<script>no()</script></p>", "a.html") or "").strip() == "One"
    assert text_in(b"\x00\x01") is None
    assert text_in(b"PK\x03\x04broken") is None


def test_passages_share_their_borders() -> None:
    text = " ".join(str(number) for number in range(100))
    cut = passages(text, size=40, overlap=20)
    assert len(cut) > 2
    assert set(cut[0].split()) & set(cut[1].split())
    assert {word for passage in cut for word in passage.split()} == set(text.split())


def test_a_query_may_hold_any_character() -> None:
    index = Index()
    index.add("s", "f", ["plain words"])
    for query in ('"', "'; DROP", "a AND OR NOT", "*", "words:(", ""):
        assert index.search(["s"], query, 3), query
