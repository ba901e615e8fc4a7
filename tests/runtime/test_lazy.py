"""Lazy packages: nothing is imported before its name is read, and then only once."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest
from openai_runtime.lazy import lazy


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A package whose names live in modules of the standard library."""
    module = ModuleType("a_lazy_package")
    table = {"sqrt": "math", "root": "math:sqrt", "fractions": "fractions:", "Gone": ".gone"}
    module.__getattr__, module.__dir__ = lazy("a_lazy_package", table)  # type: ignore[method-assign]
    monkeypatch.setitem(sys.modules, "a_lazy_package", module)
    return module


def test_names_renamed_names_and_modules_are_found(package: ModuleType) -> None:
    """The three forms of a table's entry."""
    import fractions
    import math

    assert package.sqrt is math.sqrt
    assert package.root is math.sqrt
    assert package.fractions is fractions


def test_a_name_is_looked_up_once(package: ModuleType) -> None:
    """After the first read it is an ordinary attribute."""
    assert "sqrt" not in vars(package)
    assert package.sqrt is vars(package)["sqrt"]


def test_an_unknown_name_is_an_attribute_error_that_names_the_package(package: ModuleType) -> None:
    """`from package import nope` becomes an ImportError by that."""
    with pytest.raises(AttributeError, match="module 'a_lazy_package' has no attribute 'nope'"):
        _ = package.nope
    with pytest.raises(ImportError):
        exec("from a_lazy_package import nope")


def test_a_broken_entry_shows_its_own_error(package: ModuleType) -> None:
    """A missing module is not mistaken for a missing name."""
    with pytest.raises(ModuleNotFoundError):
        _ = package.Gone


def test_dir_lists_what_is_not_imported_yet(package: ModuleType) -> None:
    """Completion in a shell shows all public names."""
    assert {"sqrt", "root", "fractions", "Gone", "__name__"} <= set(dir(package))


def test_a_package_imports_no_module_of_its_own() -> None:
    """Seen in a fresh process: the sample package loads one module when one name is read."""
    script = """
import sys, sample_models
loaded = lambda: sorted(name for name in sys.modules if name.startswith("sample_models."))
assert loaded() == [], loaded()
sample_models.Note
assert loaded() == ["sample_models.note"], loaded()
"""
    subprocess.run([sys.executable, "-c", script], check=True, cwd=__file__.rpartition("/")[0])
