"""The types of what the store keeps say what is really in it, and a misspelt key does not pass."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import import_module, util
from pathlib import Path
from typing import TYPE_CHECKING, Any, is_typeddict

import pytest
from openai_facade.testing import records
from openai_facade.testing.records.collection import Collection

from .endpoints import FUNCTION

if TYPE_CHECKING:
    import httpx
    from openai_facade.testing import Emulator

FAMILIES = [
    import_module(f"{records.__name__}.{path.stem}")
    for path in sorted(Path(records.__path__[0]).glob("*.py"))
    if path.stem != "__init__"
]
KINDS = {
    value.path: (family, name)
    for family in FAMILIES
    for name, value in vars(family).items()
    if isinstance(value, Collection)
}
CHANGES = {
    f"{family.__name__}.{name}": (kind, getattr(family, name.removesuffix("Change")))
    for family in FAMILIES
    for name, kind in vars(family).items()
    if name.endswith("Change") and name != "Change"
}


def fields(kind: Any) -> dict[str, str]:
    """The keys of a type, each with its type as it is written; what may be missing begins with NotRequired."""
    return {name: getattr(one, "__forward_arg__", str(one)) for name, one in kind.__annotations__.items()}


def record_type(path: str) -> Any:
    """The type of the records of a collection, from the annotation that a type checker reads."""
    family, name = KINDS[path]
    first = re.match(r"Collection\[([^,]*), ", family.__annotations__[name])
    assert first is not None
    return getattr(family, first[1], None)


@pytest.mark.parametrize(("change", "whole"), CHANGES.values(), ids=CHANGES)
def test_what_changes_is_a_part_of_the_record(change: Any, whole: Any) -> None:
    said = fields(whole)
    for name, kind in fields(change).items():
        assert kind in (said[name], said[name].removeprefix("NotRequired[").removesuffix("]"))


def fill(api: Any, http: httpx.Client, server: Emulator) -> None:
    """Make some of everything that has a type."""
    words = ("a.jsonl", b'{"messages": []}\n')
    names = {
        purpose: http.post("/files", files={"file": words}, data={"purpose": purpose}).json()["id"]
        for purpose in ("batch", "fine-tune", "assistants")
    }
    file = names["assistants"]
    upload = api.post("/uploads", {"filename": "a", "purpose": "assistants", "bytes": 1, "mime_type": "text/plain"})
    http.post(f"/uploads/{upload['id']}/parts", files={"data": ("part", b"x")})
    store = api.post("/vector_stores", {"file_ids": [file], "expires_after": {"anchor": "last_active_at", "days": 1}})
    api.post(f"/vector_stores/{store['id']}/file_batches", {"file_ids": [file]})
    talk = api.post("/conversations", {"items": [{"role": "user", "content": "x"}]})["id"]
    api.post("/responses", {"model": "m", "input": "x", "conversation": talk, "user": "u", "background": True})
    messages = [{"role": "user", "content": "x"}]
    api.post("/chat/completions", {"model": "m", "messages": messages, "store": True})
    batch = {"endpoint": "/v1/responses", "completion_window": "24h", "input_file_id": names["batch"]}
    batch = api.post("/batches", batch)["id"]
    job = api.post("/fine_tuning/jobs", {"model": "m", "training_file": names["fine-tune"], "method": {"type": "dpo"}})
    run = api.post("/evals", {"data_source_config": {"type": "logs"}, "testing_criteria": [CRITERION]})["id"]
    run = f"/evals/{run}/runs/" + api.post(f"/evals/{run}/runs", {"data_source": SOURCE})["id"]
    container = api.post("/containers", {"name": "c"})["id"]
    http.post(f"/containers/{container}/files", files={"file": words})
    video = http.post("/videos", files={"prompt": (None, "x")}).json()["id"]
    http.post("/realtime/calls", content=b"v=0", headers={"content-type": "application/sdp"})
    assistant = api.post("/assistants", {"model": "m", "tools": [{"type": "function", "function": FUNCTION}]})["id"]
    server.call_tool("get_weather", city="Oslo")
    made = api.post("/threads/runs", {"assistant_id": assistant, "thread": {"messages": messages}})
    agent = {"model": "m", "tools": []}
    session = api.post("/agents/sessions", {"agent": agent, "input": "x", "environment": {"type": "none"}})["id"]
    for _ in range(5):
        for path in (f"/batches/{batch}", f"/fine_tuning/jobs/{job['id']}", run, f"/videos/{video}"):
            api.get(path)
        api.get(f"/threads/{made['thread_id']}/runs/{made['id']}")
        api.get(f"/agents/sessions/{session}")


CRITERION = {"type": "string_check", "name": "n", "operation": "eq", "input": "{{item.a}}", "reference": "x"}
SOURCE = {"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {"a": "x"}}]}}


def test_records_have_the_keys_of_their_types(server: Emulator, api: Any, http: httpx.Client) -> None:
    fill(api, http, server)
    store = server.service.store
    seen: set[str] = set()
    for collection in store.collections():
        path = next((kind for kind in KINDS if re.fullmatch(kind.replace("{}", "[^/]+"), collection)), None)
        assert path is not None, collection
        seen.add(path)
        kind = record_type(path)
        if not is_typeddict(kind):  # users write these
            continue
        known = fields(kind)
        needed = {name for name, how in known.items() if not how.startswith("NotRequired")}
        for record in store.all(collection):
            assert needed - set(record) == set(), path
            # these are made by their shape, and have whatever the description gives them
            assert path in ("/assistants", "/agents/sessions") or set(record) - set(known) == set(), path
    assert seen == set(KINDS) - {"/agents"}


MISSPELT = """
from openai_facade.testing.records.batches import BATCHES, Batch
from openai_facade.testing.records.collection import Keeping

def f(store: Keeping, batch: Batch) -> None:
    BATCHES.schedule(store, batch, {"status": "cancelled", "canceled_at": 1})
    BATCHES.get(store, "b")["state"]
    batch.update({"stauts": "x"})
    BATCHES.schedule(store, batch, {"status": "cancelled", "cancelled_at": 1})
    batch.update({"status": "x"})
"""


@pytest.mark.skipif(util.find_spec("mypy") is None, reason="needs mypy")
def test_a_misspelt_key_is_found(tmp_path: Path) -> None:
    (tmp_path / "misspelt.py").write_text(MISSPELT)
    home = Path(records.__path__[0])
    # the rest of the emulator is left out, or it would be gone through as well
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=skip", "--explicit-package-bases"]
    command += ["--cache-dir", str(tmp_path / "cache"), str(tmp_path / "misspelt.py")]
    command += [str(home / "batches.py"), str(home / "collection.py")]
    places = {"MYPYPATH": f"{home.parents[2]}{os.pathsep}{tmp_path}"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **places}, cwd=tmp_path
    )
    found = [
        int(line.split(":")[1]) for line in done.stdout.splitlines() if "misspelt.py:" in line and "error:" in line
    ]
    assert sorted(set(found)) == [6, 7, 8], done.stdout + done.stderr
