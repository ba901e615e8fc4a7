"""`beta.agents.environments.files`: local files are chosen with care, and nothing uploaded is lost sight of."""

from __future__ import annotations

import os
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import BadRequestError
from openai_facade.calling.agent_files import AgentFilePreparationError, AgentFileStagingError

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Caller, Received, Scripted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    (root / "sub").mkdir(parents=True)
    (root / "a.csv").write_text("A")
    (root / "sub" / "b.csv").write_text("B")
    (root / "sub" / "c.txt").write_text("C")
    (tmp_path / "outside.csv").write_text("O")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "x.dat").write_text("X")
    os.symlink(tmp_path / "elsewhere", root / "linked")
    os.symlink(tmp_path / "outside.csv", root / "link.md")
    return root


def serves(scripted: Scripted, refuse: bytes = b"\0") -> None:
    """Have the server name files after their content."""

    def answer(request: Received) -> Any:
        if refuse in request.body:
            return scripted.json({}, status=400)
        if request.target.endswith("/files") and "environments" not in request.target:
            name = request.body.partition(b'filename="')[2].partition(b'"')[0].decode()
            return scripted.json({"id": f"file_{name}", "object": "file"})
        return scripted.json({"id": "ef_1", "path": request.json()["path"]})

    scripted.answer = answer


def test_files_are_uploaded_for_a_workspace(call: Caller, scripted: Scripted, folder: Path) -> None:
    serves(scripted)
    files = call.client.beta.agents.environments.files
    made = call.run(files.prepare({"/workspace/in/a": folder / "a.csv", "/workspace/c": str(folder / "sub/c.txt")}))
    assert made.files == [
        {"type": "file_id", "file_id": "file_a.csv", "path": "/workspace/in/a"},
        {"type": "file_id", "file_id": "file_c.txt", "path": "/workspace/c"},
    ]
    assert made.uploaded_file_ids == ["file_a.csv", "file_c.txt"]
    assert all(b"user_data" in request.body for request in scripted.requests)


def test_files_of_a_folder_are_chosen_by_patterns(call: Caller, scripted: Scripted, folder: Path) -> None:
    serves(scripted)
    files = call.client.beta.agents.environments.files
    made = call.run(files.prepare_directory(folder, destination="/workspace", include=["**/*.csv", "sub/*.csv", "sub"]))
    assert [one["path"] for one in made.files] == ["/workspace/a.csv", "/workspace/sub/b.csv"]
    made = call.run(files.prepare_directory(folder, destination="/workspace/x", include=["sub/*"]))
    assert [one["path"] for one in made.files] == ["/workspace/x/sub/b.csv", "/workspace/x/sub/c.txt"]


@pytest.mark.parametrize(
    "include", [[], "*.csv", ["../*"], ["/etc/*"], ["sub/../../*"], ["*.nothing"], ["*.md"], ["linked/*"], [""]]
)
def test_nothing_outside_of_the_folder_is_sent(call: Caller, scripted: Scripted, folder: Path, include: Any) -> None:
    files = call.client.beta.agents.environments.files
    with pytest.raises(ValueError, match=r"pattern|fits|link|include"):
        call.run(files.prepare_directory(folder, destination="/workspace", include=include))
    assert not scripted.requests


@pytest.mark.parametrize(
    "path", ["a", "/etc/passwd", "/workspace", "/workspace/", "/workspace/../x", "/workspace/a//b", "/workspace/./a"]
)
def test_places_outside_of_the_workspace_are_refused(call: Caller, scripted: Scripted, folder: Path, path: str) -> None:
    files = call.client.beta.agents.environments.files
    with pytest.raises(ValueError, match="/workspace/"):
        call.run(files.prepare({path: folder / "a.csv"}))
    with pytest.raises(ValueError, match="/workspace/"):
        call.run(files.upload("env", file=b"x", path=path))
    assert not scripted.requests


@pytest.mark.parametrize("name", ["link.md", "sub", "missing"])
def test_what_is_no_regular_file_is_refused(call: Caller, scripted: Scripted, folder: Path, name: str) -> None:
    files = call.client.beta.agents.environments.files
    with pytest.raises(ValueError, match=r"link|regular"):
        call.run(files.prepare({"/workspace/a": folder / "a.csv", "/workspace/b": folder / name}))
    assert not scripted.requests


def test_what_was_uploaded_before_a_failure_is_named(call: Caller, scripted: Scripted, folder: Path) -> None:
    serves(scripted, refuse=b'filename="b.csv"')
    files = call.client.beta.agents.environments.files
    with pytest.raises(AgentFilePreparationError) as caught:
        call.run(files.prepare({"/workspace/a": folder / "a.csv", "/workspace/b": folder / "sub/b.csv"}))
    assert caught.value.prepared.uploaded_file_ids == ["file_a.csv"]
    assert isinstance(caught.value.__cause__, BadRequestError)
    assert pickle.loads(pickle.dumps(caught.value)).prepared == caught.value.prepared


def test_a_file_is_put_into_an_environment(call: Caller, scripted: Scripted, folder: Path) -> None:
    serves(scripted)
    files = call.client.beta.agents.environments.files
    made = call.run(files.upload("env_1", file=folder / "a.csv", path="/workspace/a"))
    assert (made.uploaded_file_id, made.file.id) == ("file_a.csv", "ef_1")
    request = scripted.requests[-1]
    assert request.target == "/v1/agents/environments/env_1/files"
    assert request.json() == {"type": "file_id", "file_id": "file_a.csv", "path": "/workspace/a"}
    serves(scripted, refuse=b'"path"')
    with pytest.raises(AgentFileStagingError) as caught:
        call.run(files.upload("env_1", file=("n.txt", b"x"), path="/workspace/a"))
    assert caught.value.uploaded_file_id == "file_n.txt"
