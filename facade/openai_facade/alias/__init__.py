"""The name `openai` for this package, for a whole process and on purpose: what libraries that import it need.

    import openai_facade

    openai_facade.alias_openai()      # before anybody imports openai

`python -m openai_facade.alias APP.py …` (or `-m module …`) does it for a program that is not changed, and
`pytest --alias-openai` for a test run. Modules are the same objects under both names. What the reference SDK keeps
private and libraries import all the same is in `private/`, and is found under the alias only.

May import everything; nothing but the package itself imports it. Costs nothing while nobody asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .switch import Alias as Alias
    from .switch import AlreadyImportedError as AlreadyImportedError
    from .switch import alias_openai as alias_openai

__getattr__, __dir__ = lazy(__name__, dict.fromkeys(("Alias", "AlreadyImportedError", "alias_openai"), ".switch"))

__all__ = ["Alias", "AlreadyImportedError", "alias_openai"]
