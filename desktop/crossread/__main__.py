"""Run with `python -m crossread`."""

import sys

from crossread.launch import main

if __name__ == "__main__":
    sys.exit(main())
