"""A pytest plugin, found by pytest itself: `pytest --alias-openai` (or `alias_openai = true` in its settings).

The whole run, conftest files included, then imports this package as `openai`.
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option and the setting."""
    text = "make `import openai` the package openai_facade for this run"
    parser.getgroup("openai_facade").addoption("--alias-openai", action="store_true", default=False, help=text)
    parser.addini("alias_openai", text, type="bool", default=False)


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Turn the alias on before the first conftest file is imported."""
    if early_config.known_args_namespace.alias_openai or early_config.getini("alias_openai"):
        from .switch import alias_openai

        early_config.add_cleanup(alias_openai().undo)
