"""Runs a program that imports `openai` with this package in its place.

python -m openai_facade.alias APP.py [ARGUMENT …]
python -m openai_facade.alias -m MODULE [ARGUMENT …]
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from .switch import alias_openai

_USAGE = (
    "usage: python -m openai_facade.alias APP.py [ARGUMENT ...]\n       python -m openai_facade.alias -m MODULE ..."
)


def main() -> None:
    """Run the program that the command line names, as Python itself would."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in ("-h", "--help") or arguments == ["-m"]:
        print(_USAGE, file=sys.stdout if arguments[:1] in (["-h"], ["--help"]) else sys.stderr)
        raise SystemExit(0 if arguments[:1] in (["-h"], ["--help"]) else 2)
    alias_openai()
    if arguments[0] == "-m":
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
        return
    sys.argv = arguments
    sys.path[0] = str(Path(arguments[0]).resolve().parent)  # where Python looks first when it runs a script
    runpy.run_path(arguments[0], run_name="__main__")


if __name__ == "__main__":
    main()
