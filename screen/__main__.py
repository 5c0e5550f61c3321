"""`python -m screen` is the same as `acuscreen`."""

from screen.cli.app import main

if __name__ == "__main__":
    main()
