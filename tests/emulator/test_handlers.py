"""Functions of one's own that answer an operation in place of the emulator."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing import Answer, routes

if TYPE_CHECKING:
    import httpx
    from openai_facade.testing import Call, Emulator

    from .conftest import Api


def test_a_handler_answers_by_name(server: Emulator, api: Api) -> None:
    @server.handle("POST /embeddings")
    def embeddings(call: Call) -> Any:
        return {"object": "list", "data": [], "model": call.body["model"]}

    @server.handle("retrieveModel")
    def model(call: Call) -> Any:
        return Answer(json={"id": call.ids[0], "owned_by": "me"}, status=203)

    body = {"model": "mine", "input": "x"}
    assert api.post("/embeddings", json=body) == {"object": "list", "data": [], "model": "mine"}
    found = api.http.get("/models/own-model")
    assert (found.status_code, found.json()["owned_by"]) == (203, "me")
    # what comes to it has passed the checks
    assert api.refused("POST", "/embeddings", 400, json={"model": "mine"})["param"] == "input"
    server.reset()
    assert api.post("/embeddings", json={**body, "model": "text-embedding-3-small"})["data"]


def test_a_handler_changes_what_the_emulator_says(server: Emulator, api: Api) -> None:
    @server.handle("/files")
    def files(call: Call) -> Any:
        found = call.regular()
        assert isinstance(found, dict)
        return {**found, "mine": len(call.store.all("/files"))}

    @server.handle("POST /files")
    def first(call: Call) -> Any:
        return {**dict(call.regular()), "last": True}  # type: ignore[arg-type]

    made = api.post("/files", data={"purpose": "assistants"}, files={"file": ("a", b"1")})
    assert (made["filename"], made["last"], "mine" in made) == ("a", True, False)
    assert api.get("/files")["mine"] == 1


def test_a_misspelt_name_is_an_error(server: Emulator, http: httpx.Client) -> None:
    with pytest.raises(ValueError, match="did you mean"):
        server.handle("POST /embedings")


def test_every_handler_is_found_by_the_first_word_of_its_path() -> None:
    code = """
import importlib, sys
from openai_facade.testing import routes
from openai_facade.testing.calls import handlers
for name in sys.argv[1:]:
    importlib.import_module(f"openai_facade.testing.routes.{name}")
known = dict(handlers)
handlers.clear()
for name in list(sys.modules):
    if name.startswith("openai_facade.testing.routes."):
        del sys.modules[name]
for key in known:
    routes.load(key.split("/")[1])
print(len(known), sorted(set(known) ^ set(handlers)))
"""
    names = [module.name for module in pkgutil.iter_modules(routes.__path__)]
    shown = subprocess.run([sys.executable, "-c", code, *names], capture_output=True, text=True, check=True, timeout=60)
    count, left = shown.stdout.strip().split(" ", 1)
    assert (int(count) > 90, left) == (True, "[]")
