"""Putting generated files in place of older ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openai_codegen.errors import CodegenError
from openai_codegen.output import Tree, formatted

if TYPE_CHECKING:
    from pathlib import Path


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    tree = Tree(tmp_path, ("made",), {"made/a.py": "1\n", "made/b.py": "2\n"})
    assert tree.write() == 2
    before = (tmp_path / "made/a.py").stat().st_mtime_ns
    (tmp_path / "made/b.py").write_text("changed by hand\n")
    assert tree.stale() == ["made/b.py"]
    assert tree.write() == 1
    assert (tmp_path / "made/b.py").read_text() == "2\n"
    assert (tmp_path / "made/a.py").stat().st_mtime_ns == before


def test_what_nobody_generates_any_more_goes_from_owned_directories_alone(tmp_path: Path) -> None:
    for path in ("made/old/x.py", "made/old/__pycache__/x.cpython-311.pyc", "kept/y.py"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")
    tree = Tree(tmp_path, ("made",), {"made/a.py": "1\n", "API.md": "# API\n"})
    assert tree.stale() == ["API.md", "made/a.py", "made/old/x.py"]
    tree.write()
    assert not (tmp_path / "made/old").exists()
    assert (tmp_path / "kept/y.py").exists()
    assert tree.stale() == []


def test_python_is_laid_out_and_nothing_else() -> None:
    found = formatted({"a.py": "x = {  'a':1 }\n", "b.md": "x = {  'a':1 }\n"})
    assert found == {"a.py": 'x = {"a": 1}\n', "b.md": "x = {  'a':1 }\n"}


def test_text_that_is_no_python_stops_the_run() -> None:
    with pytest.raises(CodegenError, match=r"not Python.*bad\.py"):
        formatted({"bad.py": "def (:\n"})


def test_a_module_that_a_package_would_hide_stops_the_run() -> None:
    with pytest.raises(CodegenError, match=r"hide the module a/b\.py"):
        formatted({"a/b.py": "", "a/b/__init__.py": ""})
