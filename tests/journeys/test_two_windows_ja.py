"""The circle in two windows whose words are Japanese; a file of its own, so that both languages are walked at once."""

from pathlib import Path

from tests.journeys.two_windows import goes_round


def test_the_circle_goes_round_in_two_japanese_windows(tmp_path: Path) -> None:
    goes_round("ja", tmp_path)
