"""Open Bodymap from a checkout: the same as the `bodymap` command."""

from bodymap.__main__ import main

if __name__ == "__main__":
    main()
