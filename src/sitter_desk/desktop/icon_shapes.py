"""The drawings of the icons: SVG parts on a grid of 20, drawn by us, never filled (ui.md §3). A table and nothing else.

It is read with the first icon that is shown. The order is that of the sheet in the style guide.
"""

from collections.abc import Mapping

_PAGE = '<path d="M5.75 2.75H11.5l3.75 3.75v10.75h-9.5z"/><path d="M11.5 2.75V6.5h3.75"/>'
_RING = '<circle cx="10" cy="10" r="7.25"/>'

SHAPES: Mapping[str, str] = {
    "home": '<path d="M2.75 9.5 10 3l7.25 6.5"/><path d="M5 8v8.75h10V8"/><path d="M8.25 16.5V11.75h3.5v4.75"/>',
    "inbox": '<path d="M5 3.75h10l2.25 7.5v5H2.75v-5z"/><path d="M2.75 11.25h4l1 2.25h4.5l1-2.25h4"/>',
    "phone": (
        '<path d="M4 3.5h2.9l1.5 3.8-1.9 1.4c.9 2 2.3 3.5 4.4 4.5l1.5-1.9 3.8 1.6v2.9c0 .7-.5 1.2-1.2 1.2'
        'C8.6 16.6 3.2 11.2 2.8 4.7 2.8 4 3.3 3.5 4 3.5z"/>'
    ),
    "checklist": (
        '<path d="M9.5 5h8"/><path d="M9.5 10h8"/><path d="M9.5 15h8"/><path d="M2.5 5.2 3.9 6.5 6.3 3.7"/>'
        '<path d="M2.5 10.2 3.9 11.5 6.3 8.7"/><circle cx="4.4" cy="15" r="1.5"/>'
    ),
    "page-alert": _PAGE + '<path d="M10.5 8.75v3.25"/><path d="M10.5 14.5v.01"/>',
    "stamp": (
        '<path d="M8.25 10.75 7.4 6.25a2.65 2.65 0 1 1 5.2 0l-.85 4.5"/>'
        '<path d="M3.75 14.25v-1.5c0-1.1.9-2 2-2h8.5c1.1 0 2 .9 2 2v1.5z"/><path d="M4.5 17.25h11"/>'
    ),
    "envelope": '<rect x="2.75" y="4.5" width="14.5" height="11" rx="1"/><path d="m3.25 5.25 6.75 5.5 6.75-5.5"/>',
    "scan": (
        '<path d="M6 3.75H2.75V7"/><path d="M14 3.75h3.25V7"/><path d="M17.25 13v3.25H14"/>'
        '<path d="M6 16.25H2.75V13"/><path d="M6.25 7.25v5.5"/><path d="M8.75 7.25v5.5"/>'
        '<path d="M11.25 7.25v5.5"/><path d="M13.75 7.25v5.5"/>'
    ),
    "disc": _RING + '<circle cx="10" cy="10" r="1.75"/><path d="M5.6 10A4.4 4.4 0 0 1 10 5.6"/>',
    "key": (
        '<circle cx="6.5" cy="13.5" r="3.5"/><path d="M9 11 17 3"/>'
        '<path d="m12.75 7.25 2 2"/><path d="m15.25 4.75 1.75 1.75"/>'
    ),
    "cabinet": (
        '<rect x="3.75" y="2.75" width="12.5" height="14.5" rx="1"/><path d="M3.75 10h12.5"/>'
        '<path d="M8.25 6.5h3.5"/><path d="M8.25 13.5h3.5"/>'
    ),
    "book": (
        '<path d="M10 4.5C8.2 3.5 5.7 3.1 2.75 3.25v12.25c2.95-.15 5.45.25 7.25 1.25 1.8-1 4.3-1.4 '
        '7.25-1.25V3.25C14.3 3.1 11.8 3.5 10 4.5z"/><path d="M10 4.5v12.25"/><path d="M5.25 7.25h2.25"/>'
        '<path d="M5.25 10.75h2.25"/><path d="M12.5 7.25h2.25"/><path d="M12.5 10.75h2.25"/>'
    ),
    "link": (
        '<path d="M8.4 11.6a3.25 3.25 0 0 1 0-4.6L11.2 4.2a3.25 3.25 0 0 1 4.6 4.6l-1.6 1.6"/>'
        '<path d="M11.6 8.4a3.25 3.25 0 0 1 0 4.6L8.8 15.8a3.25 3.25 0 0 1-4.6-4.6l1.6-1.6"/>'
    ),
    "people": (
        '<circle cx="7.5" cy="6.25" r="3"/><path d="M1.75 16.75c0-3.3 2.3-5.25 5.75-5.25s5.75 1.95 5.75 5.25"/>'
        '<path d="M13 3.5a3 3 0 0 1 0 5.5"/><path d="M15.5 12c1.8.75 2.75 2.4 2.75 4.75"/>'
    ),
    "person": '<circle cx="10" cy="6.25" r="3.25"/><path d="M3.75 17c0-3.5 2.5-5.5 6.25-5.5s6.25 2 6.25 5.5"/>',
    "chart": (
        '<path d="M2.5 17h15"/><path d="M5 13.75V11"/><path d="M8.35 13.75V8"/>'
        '<path d="M11.65 13.75V9.5"/><path d="M15 13.75V4"/>'
    ),
    "sliders": (
        '<path d="M2.5 6.25H9"/><circle cx="11" cy="6.25" r="2"/><path d="M13 6.25h4.5"/>'
        '<path d="M2.5 13.75H5"/><circle cx="7" cy="13.75" r="2"/><path d="M9 13.75h8.5"/>'
    ),
    "search": '<circle cx="8.75" cy="8.75" r="5.5"/><path d="m12.9 12.9 4.35 4.35"/>',
    "lock": (
        '<rect x="4" y="8.75" width="12" height="8.5" rx="1"/><path d="M6.75 8.5V6a3.25 3.25 0 0 1 6.5 0v2.5"/>'
        '<path d="M10 12v2"/>'
    ),
    "unlock": (
        '<rect x="4" y="8.75" width="12" height="8.5" rx="1"/><path d="M6.75 8.5V5.5A3.25 3.25 0 0 1 13 4.5"/>'
        '<path d="M10 12v2"/>'
    ),
    "clock": _RING + '<path d="M10 5.75V10l3 1.75"/>',
    "calendar": (
        '<rect x="2.75" y="4.25" width="14.5" height="12.75" rx="1"/><path d="M2.75 8.5h14.5"/>'
        '<path d="M6.5 2.5v3.25"/><path d="M13.5 2.5v3.25"/>'
    ),
    "warning": '<path d="M10 3 18 16.75H2z"/><path d="M10 8.25v3.75"/><path d="M10 14.25v.01"/>',
    "circle": '<circle cx="10" cy="10" r="6.25"/>',
    "cross": '<path d="m4.5 4.5 11 11"/><path d="m15.5 4.5-11 11"/>',
    "triangle": '<path d="M10 3.75 17 15.75H3z"/>',
    "info": _RING + '<path d="M10 9.25v4.5"/><path d="M10 6.5v.01"/>',
    "check": '<path d="m3.75 10.5 4.25 4.25 8.25-9"/>',
    "minus": '<path d="M4 10h12"/>',
    "plus": '<path d="M4 10h12"/><path d="M10 4v12"/>',
    "chevron-down": '<path d="m5.25 7.75 4.75 4.75 4.75-4.75"/>',
    "chevron-up": '<path d="m5.25 12.25 4.75-4.75 4.75 4.75"/>',
    "chevron-right": '<path d="m7.75 5.25 4.75 4.75-4.75 4.75"/>',
    "chevron-left": '<path d="m12.25 5.25-4.75 4.75 4.75 4.75"/>',
    "arrow-right": '<path d="M3 10h13.75"/><path d="m11.5 4.75 5.25 5.25-5.25 5.25"/>',
    "arrow-left": '<path d="M17 10H3.25"/><path d="M8.5 4.75 3.25 10l5.25 5.25"/>',
    "arrow-up": '<path d="M10 17V3.25"/><path d="M4.75 8.5 10 3.25l5.25 5.25"/>',
    "arrow-down": '<path d="M10 3v13.75"/><path d="m4.75 11.5 5.25 5.25 5.25-5.25"/>',
    "printer": (
        '<path d="M5.75 7V3h8.5v4"/><path d="M5.75 13.75H2.75V8c0-.55.45-1 1-1h12.5c.55 0 1 .45 1 1v5.75h-3"/>'
        '<path d="M5.75 11.5h8.5v5.75h-8.5z"/><path d="M14.5 9.25v.01"/>'
    ),
    "ward-hall": (
        '<path d="M2.75 7.25 10 2.75l7.25 4.5z"/><path d="M4.5 7.25v7.5"/><path d="M15.5 7.25v7.5"/>'
        '<path d="M8.2 9.75v5"/><path d="M11.8 9.75v5"/><path d="M4 14.75h12"/><path d="M2.5 17.25h15"/>'
    ),
    "desk": (
        '<path d="M2 8.25h16"/><path d="M3.5 8.25v8.5"/><path d="M16.5 8.25v8.5"/><path d="M10.5 8.25v4.5h6"/>'
        '<path d="M5.5 8V3.5H11V8"/>'
    ),
    "leaf": '<path d="M10 6.5 4.25 3v9.75L10 17.25l5.75-4.5V3z"/><path d="M10 6.5v10.75"/>',
    "eye": (
        '<path d="M1.75 10C3.7 6.4 6.6 4.5 10 4.5s6.3 1.9 8.25 5.5c-1.95 3.6-4.85 5.5-8.25 5.5S3.7 13.6 1.75 10z"/>'
        '<circle cx="10" cy="10" r="2.5"/>'
    ),
    "eye-off": (
        '<path d="M7.6 4.9c.8-.25 1.6-.4 2.4-.4 3.4 0 6.3 1.9 8.25 5.5-.7 1.3-1.5 2.3-2.4 3.2"/>'
        '<path d="M13.4 14.8c-1.1.45-2.2.7-3.4.7-3.4 0-6.3-1.9-8.25-5.5C2.7 8.3 3.8 7 5.1 6.1"/>'
        '<path d="m3.25 3.25 13.5 13.5"/>'
    ),
    "undo": '<path d="M6.75 3.75 3 7.5l3.75 3.75"/><path d="M3 7.5h9.25a4.375 4.375 0 0 1 0 8.75H7.5"/>',
    "refresh": '<path d="M16.5 6.75A7.25 7.25 0 1 0 17.25 10"/><path d="M16.75 2.75v4h-4"/>',
    "paperclip": (
        '<path d="m16 9.25-6 6a3.75 3.75 0 0 1-5.3-5.3l6.5-6.5a2.5 2.5 0 0 1 3.55 3.55l-6.25 6.25'
        'a1.25 1.25 0 0 1-1.8-1.8l5.55-5.5"/>'
    ),
    "filter": '<path d="M2.75 5.25h14.5"/><path d="M5.5 10h9"/><path d="M8.25 14.75h3.5"/>',
    "eject": '<path d="m10 3.75 6.5 7.5h-13z"/><path d="M3.5 15.75h13"/>',
    "shredder": (
        '<path d="M5.75 8V2.75h8.5V8"/><path d="M2.75 8h14.5v4.25H2.75z"/><path d="M5.5 15v2.25"/>'
        '<path d="M8.5 15v2.25"/><path d="M11.5 15v2.25"/><path d="M14.5 15v2.25"/>'
    ),
    "page": _PAGE + '<path d="M8.25 10h4.5"/><path d="M8.25 13.25h4.5"/>',
    "close": '<path d="m5.25 5.25 9.5 9.5"/><path d="m14.75 5.25-9.5 9.5"/>',
    "yen": '<path d="M4.75 3.25 10 10l5.25-6.75"/><path d="M10 10v7"/><path d="M5.5 10.25h9"/><path d="M5.5 13.5h9"/>',
    "table": (
        '<rect x="2.75" y="3.75" width="14.5" height="12.5" rx="1"/><path d="M2.75 8h14.5"/>'
        '<path d="M2.75 12.1h14.5"/><path d="M8 3.75v12.5"/>'
    ),
    "keyboard": (
        '<rect x="1.75" y="4.75" width="16.5" height="10.5" rx="1"/><path d="M5 8.25v.01"/><path d="M8.35 8.25v.01"/>'
        '<path d="M11.65 8.25v.01"/><path d="M15 8.25v.01"/><path d="M6.5 12h7"/>'
    ),
    "seal": (
        '<circle cx="10" cy="5.25" r="2.75"/>'
        '<path d="M8.5 7.75C7 10 6 12.5 5.75 15.25v2h8.5v-2C14 12.5 13 10 11.5 7.75"/>'
        '<path d="M5.75 14.5h8.5"/>'
    ),
    "handshake": (
        '<path d="M1.75 7 5 5.25l3 .5"/><path d="M18.25 7 15 5.25 11 5 7.5 8.25c.7 1.3 2.2 1.5 3.4.6l.9-.7 4.7 4.35"/>'
        '<path d="m2 12 2 .5 4.4 3.6c.6.5 1.4.4 1.8-.1.8.3 1.6 0 1.9-.7.8.1 1.5-.3 1.7-1 .9.05 1.7-.3 1.9-.9"/>'
    ),
    "pause": '<path d="M7 4v12"/><path d="M13 4v12"/>',
    "pencil": (
        '<path d="m3.5 16.5.9-4 8.6-8.6a1.7 1.7 0 0 1 2.4 0l.7.7a1.7 1.7 0 0 1 0 2.4l-8.6 8.6z"/>'
        '<path d="m11.25 5.65 3.1 3.1"/>'
    ),
    "flag": '<path d="M4.75 17.25V3"/><path d="M4.75 3.75h11.5l-2.5 3.5 2.5 3.5H4.75"/>',
    "bank": (
        '<rect x="2.25" y="4.25" width="15.5" height="11.5" rx="1"/><path d="M7.5 6.75 10 9.75l2.5-3"/>'
        '<path d="M10 9.75v3.5"/><path d="M7.75 10.75h4.5"/><path d="M5 10v.01"/><path d="M15 10v.01"/>'
    ),
    "folder": '<path d="M2.75 16.25V4.5c0-.4.35-.75.75-.75h4l2 2.25h7c.4 0 .75.35.75.75v9.5z"/>',
    "copy": '<rect x="7" y="7" width="10.25" height="10.25" rx="1"/><path d="M13.25 7V2.75H2.75v10.5H7"/>',
    "help": _RING + '<path d="M7.75 8a2.25 2.25 0 1 1 3.45 1.9c-.8.5-1.2 1-1.2 1.85"/><path d="M10 14.25v.01"/>',
}
"""The parts of each icon, by its name."""

STROKES: Mapping[str, float] = {
    "circle": 2.2, "cross": 2.2, "triangle": 2.0, "warning": 1.8, "check": 1.8, "minus": 1.8, "plus": 1.8,
}  # fmt: skip
"""How wide a line is where it is not the ordinary 1.5: marks that say a state are heavier."""
