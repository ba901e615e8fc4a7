"""`python -m openai_facade.demo`: go on the tour."""

from __future__ import annotations

import sys

from .steps import main

if __name__ == "__main__":
    sys.exit(main())
