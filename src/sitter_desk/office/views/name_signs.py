"""Which letters of a name the papers can draw: told while it is typed, with the paper still on the desk (design §6)."""

from functools import lru_cache

from sitter_desk.documents.fonts import Fonts, clusters


class NameSigns:
    """Asked of a text: its letters that no font draws, and those that only another font does. Keeps no text but
    the verdict of each letter."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._verdict = lru_cache(maxsize=4096)(self._look)

    def __call__(self, text: str) -> tuple[str, str]:
        found = {cluster: self._verdict(cluster) for cluster in clusters(text)}
        none = "".join(cluster for cluster, verdict in found.items() if verdict == "none")
        return none, "".join(cluster for cluster, verdict in found.items() if verdict == "rare")

    def _look(self, cluster: str) -> str:
        first, *others = self._fonts.chains["text"]
        if first.draws(cluster):
            return "usual"
        return "rare" if any(face.draws(cluster) for face in others) else "none"


def signs_of(fonts: Fonts) -> NameSigns:
    """Ready to be asked while somebody types: the table of the letters' forms is read now (a tenth of a second)."""
    signs = NameSigns(fonts)
    signs("葛\U000e0102")
    return signs
