"""Packages of very many names, whose table is one text."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest
from openai_runtime.lazy import indexed

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A package with two indexed names, one of which is the beginning of the other."""
    folder = tmp_path / "an_indexed_package"
    folder.mkdir()
    (folder / "cat.py").write_text("class Cat: ...\n")
    (folder / "cat_food.py").write_text("class CatFood: ...\n")
    (folder / "__init__.py").write_text(
        "from openai_runtime.lazy import indexed\n"
        '__getattr__, __dir__ = indexed(__name__, """\nCat cat\nCatFood cat_food\n""")\n'
    )
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("", ".cat", ".cat_food"):
        monkeypatch.delitem(sys.modules, f"an_indexed_package{name}", raising=False)
    return importlib.import_module("an_indexed_package")


def test_a_name_is_imported_when_it_is_read_and_kept(package: ModuleType) -> None:
    assert "an_indexed_package.cat" not in sys.modules
    assert package.Cat.__name__ == "Cat"
    assert "an_indexed_package.cat_food" not in sys.modules
    assert vars(package)["Cat"] is package.Cat
    assert package.CatFood.__name__ == "CatFood"


@pytest.mark.parametrize("name", ["Ca", "Food", "cat", "Cat cat\nCatFood", "", "Dog"])
def test_nothing_but_a_whole_name_is_found(package: ModuleType, name: str) -> None:
    with pytest.raises(AttributeError, match="an_indexed_package"):
        getattr(package, name)


def test_all_names_are_listed(package: ModuleType) -> None:
    assert {"Cat", "CatFood"} <= set(dir(package))


def test_an_empty_index_has_no_names() -> None:
    get, names = indexed("sys", "\n")
    assert "Cat" not in names()
    with pytest.raises(AttributeError):
        get("Cat")
