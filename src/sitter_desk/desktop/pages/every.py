"""The class of every page by its name; imported once a desk is open, not with the first window (C1)."""

from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.applications.page import ApplicationsPage
from sitter_desk.desktop.pages.audit_log.page import AuditLogPage
from sitter_desk.desktop.pages.bundle_make.page import BundleMakePage
from sitter_desk.desktop.pages.bundle_open.page import BundleOpenPage
from sitter_desk.desktop.pages.bundles.page import BundlesPage
from sitter_desk.desktop.pages.case.page import CasePage
from sitter_desk.desktop.pages.decisions.page import DecisionsPage
from sitter_desk.desktop.pages.deficiencies.page import DeficienciesPage
from sitter_desk.desktop.pages.duplicates.page import DuplicatesPage
from sitter_desk.desktop.pages.form.page import FormPage
from sitter_desk.desktop.pages.handover_sheet.page import HandoverSheetPage
from sitter_desk.desktop.pages.handovers.page import HandoversPage
from sitter_desk.desktop.pages.home.page import HomePage
from sitter_desk.desktop.pages.lookups.page import LookupsPage
from sitter_desk.desktop.pages.media.page import MediaPage
from sitter_desk.desktop.pages.notices.page import NoticesPage
from sitter_desk.desktop.pages.paper.page import PaperPage
from sitter_desk.desktop.pages.password_notice.page import PasswordNoticePage
from sitter_desk.desktop.pages.portal_import.page import PortalImportPage
from sitter_desk.desktop.pages.prescreening.page import PrescreeningPage
from sitter_desk.desktop.pages.rounds.page import RoundsPage
from sitter_desk.desktop.pages.rules.page import RulesPage
from sitter_desk.desktop.pages.settings.page import SettingsPage
from sitter_desk.desktop.pages.users.page import UsersPage

CLASSES: dict[str, type[Page]] = {
    "applications": ApplicationsPage,
    "case": CasePage,
    "form": FormPage,
    "deficiencies": DeficienciesPage,
    "duplicates": DuplicatesPage,
    "prescreening": PrescreeningPage,
    "decisions": DecisionsPage,
    "lookups": LookupsPage,
    "bundles": BundlesPage,
    "bundle_make": BundleMakePage,
    "bundle_open": BundleOpenPage,
    "password_notice": PasswordNoticePage,
    "media": MediaPage,
    "handovers": HandoversPage,
    "handover_sheet": HandoverSheetPage,
    "notices": NoticesPage,
    "paper": PaperPage,
    "audit_log": AuditLogPage,
    "home": HomePage,
    "settings": SettingsPage,
    "users": UsersPage,
    "rounds": RoundsPage,
    "rules": RulesPage,
    "portal_import": PortalImportPage,
}
