"""Settings: language, size of type and look, masking, the password and the phrase, and what this is."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.settings.local_settings import LANGUAGES, LOCK_MINUTES, MODES, TEXT_SIZES, LocalSettings
from app.users.rules import Thing
from ui.background import Jobs
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.page import Page
from ui.parts.text import label
from ui.settings.check_card import CheckCard
from ui.settings.choice_row import ChoiceRow
from ui.settings.law_card import LawCard
from ui.settings.password_dialog import PasswordDialog
from ui.settings.phrase_dialog import PhraseDialog
from ui.settings.settings_desk import SettingsDesk
from ui.settings.today_card import TodayCard
from ui.support.support_card import SupportCard
from ui.users.look_only import writes

_SEEN_AT_ONCE, _IN_A_TURN = 2, 3  # cards

SIZE_LIMITS = (5, 10, 20, 50, 100)


class SettingsPage(Page):
    """Every choice holds at once: `settings_changed` brings them all, and there is no button to save."""

    settings_changed = Signal(object)
    print_requested = Signal(bytes)
    plans_requested = Signal()
    phrases_requested = Signal()
    lists_requested = Signal()

    def __init__(
        self,
        settings: LocalSettings,
        desk: SettingsDesk,
        jobs: Jobs,
        law: LawCard | None = None,
        today: TodayCard | None = None,
        support: SupportCard | None = None,
        villages: QWidget | None = None,
        updates: QWidget | None = None,
        *,
        keeps_bags: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`law` is the card of what the village settles about days of law, `today` that of what Today asks
        the ledgers for, `support` that of the support file, `villages` that of the villages of this vault,
        `updates` that of new versions. `keeps_bags`: visits are typed and photos taken in here, which is not
        so at the county.
        """
        super().__init__(parent=parent)
        self._settings = settings
        self._desk = desk
        self._jobs = jobs
        self._law = law
        self._today = today
        self._support = support
        self._villages = villages
        self._keeps_bags = keeps_bags
        self._updates = updates
        self._look, self._secrets, self._about = Card(), Card(), Card()
        self._language = ChoiceRow(LANGUAGES)
        self._size = ChoiceRow([str(size) for size in TEXT_SIZES])
        self._mode = ChoiceRow(MODES)
        self._masked = QCheckBox()
        self._masked_help = label("", "small", wrap=True)
        self._lock = ChoiceRow([str(minutes) for minutes in LOCK_MINUTES])
        self._lock_help = label("", "small", wrap=True)
        self._password = QPushButton()
        self._phrase = QPushButton()
        writes(self._phrase, thing=Thing.USERS)
        self._secrets_help = label("", "muted", wrap=True)
        self._words = Card()
        self._phrases = QPushButton()
        self._phrases_help = label("", "muted", wrap=True)
        self._lists = Card()
        self._lists_button = QPushButton()
        self._lists_help = label("", "muted", wrap=True)
        self._pictures = Card()
        self._limit = ChoiceRow([str(mib) for mib in SIZE_LIMITS])
        self._limit_help = label("", "small", wrap=True)
        self._check = CheckCard(desk.check_records, jobs)
        self._version = label()
        self._licences = label("", "muted", wrap=True)
        self._build()
        self._connect()
        self.show_settings(settings)

    def _build(self) -> None:
        """From the outside in: whatever is put into another part later is styled all through again."""
        cards = (
            self._look,
            self._law,
            self._today,
            self._villages,
            *((self._words, self._lists, self._pictures) if self._keeps_bags else ()),
            self._secrets,
            self._check,
            self._support,
            self._updates,
            self._about,
        )
        for card in cards:
            if card is not None:
                self.body.addWidget(card)
        self.body.addStretch(1)
        self._below = [card for card in cards[_SEEN_AT_ONCE:] if card is not None]
        for card in self._below:
            card.hide()
        for part in (self._language, self._size, self._mode, self._masked, self._masked_help):
            self._look.body.addWidget(part)
        buttons = QWidget()
        row = Flow(buttons)
        row.addWidget(self._password)
        row.addWidget(self._phrase)
        self._secrets.body.addWidget(self._secrets_help)
        self._secrets.body.addWidget(buttons)
        self._secrets.body.addWidget(self._lock)
        self._secrets.body.addWidget(self._lock_help)
        self._words.body.addWidget(self._phrases_help)
        self._words.add_tool(self._phrases)
        self._lists.body.addWidget(self._lists_help)
        self._lists.add_tool(self._lists_button)
        self._pictures.body.addWidget(self._limit)
        self._pictures.body.addWidget(self._limit_help)
        self._about.body.addWidget(self._version)
        self._about.body.addWidget(self._licences)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_later()

    def _show_later(self) -> None:
        if self._below:
            QTimer.singleShot(0, self, self._on_later)

    def _on_later(self) -> None:
        """What lies below what is seen is styled and laid out a few cards in a turn."""
        if self.isVisible():
            now, self._below = self._below[:_IN_A_TURN], self._below[_IN_A_TURN:]
            for card in now:
                card.show()
            self._show_later()

    def make_support_file(self) -> None:
        """Show what would be in it, from whatever page it was asked for."""
        if self._support is not None:
            self._support.make()

    def _connect(self) -> None:
        self._language.chosen.connect(self._on_language)
        self._size.chosen.connect(self._on_size)
        self._mode.chosen.connect(self._on_mode)
        if self._law is not None:
            self._law.plans_requested.connect(self.plans_requested)
        self._phrases.clicked.connect(self.phrases_requested)
        self._lists_button.clicked.connect(self.lists_requested)
        self._masked.clicked.connect(self._on_masked)
        self._limit.chosen.connect(self._on_limit)
        self._lock.chosen.connect(self._on_lock)
        self._password.clicked.connect(self._on_password)
        self._phrase.clicked.connect(self.begin_phrase)

    @cached_property
    def _password_dialog(self) -> PasswordDialog:
        dialog = PasswordDialog(self._desk.change_password, self)
        dialog.changed.connect(self._on_password_changed)
        return dialog

    @cached_property
    def _phrase_dialog(self) -> PhraseDialog:
        dialog = PhraseDialog(self._desk, self)
        dialog.renewed.connect(self._on_phrase_renewed)
        dialog.print_requested.connect(self.print_requested)
        return dialog

    def begin_phrase(self) -> None:
        """Ask whether a new recovery phrase is to be made."""
        self._phrase_dialog.begin()

    def title(self) -> str:
        return self.tr("Settings")

    def begin(self) -> None:
        self._language.begin()

    def arrive(self) -> None:
        for card in (self._law, self._today):
            if card is not None:
                card.show_now()

    def is_whole(self) -> bool:
        """Whether every card is there."""
        return not self._below

    def show_settings(self, settings: LocalSettings) -> None:
        """These hold now."""
        self._settings = settings
        self._language.show_chosen(settings.language)
        self._size.show_chosen(str(settings.text_size))
        self._mode.show_chosen(settings.mode)
        self._masked.setChecked(settings.names_masked)
        self._lock.show_chosen(str(settings.lock_minutes))
        limit = self._desk.size_limit()
        if limit in SIZE_LIMITS:
            self._limit.show_chosen(str(limit))

    def retranslate(self) -> None:
        super().retranslate()
        self._look.set_heading(self.tr("Display"))
        # Each language is named in itself, so that whoever lost the way finds back.
        self._language.show_words(self.tr("Language"), ["中文", "English"])
        self._size.show_words(self.tr("Text size"), [f"{size} %" for size in TEXT_SIZES])
        self._mode.show_words(
            self.tr("Light or dark"), [self.tr("Light"), self.tr("Dark"), self.tr("High contrast")]
        )
        self._masked.setText(self.tr("Mask names in lists"))
        masked = self.tr(
            "Lists show 赵** instead of the whole name. In a person's own bag the name stays whole."
        )
        if not self._keeps_bags:
            masked = self.tr(
                "Lists show 赵** instead of the whole name. On the page In two villages F8 shows one in full "
                "for a minute."
            )
        self._masked_help.setText(masked)
        self._words.set_heading(self.tr("Phrase book"))
        self._phrases.setText(self.tr("Edit the phrases…"))
        self._phrases_help.setText(
            self.tr(
                "Words that you often need in visits and tests. F4 in a field shows them; type "
                "initials to choose."
            )
        )
        self._lists.set_heading(self.tr("Choices of the lists"))
        self._lists_button.setText(self.tr("Edit the lists…"))
        self._lists_help.setText(
            self.tr(
                "Ways of publicity, its categories, materials with their units, checklists: add what is "
                "missing, hide what is not used here. The county adds to them too."
            )
        )
        self._pictures.set_heading(self.tr("Photos and scans"))
        self._limit.show_words(self.tr("The largest file"), [f"{mib} MB" for mib in SIZE_LIMITS])
        self._limit_help.setText(
            self.tr(
                "A photo taken with a telephone is 2 to 8 MB. Larger files make bundles and backups slow."
            )
        )
        self._secrets.set_heading(self.tr("Password and recovery phrase"))
        self._secrets_help.setText(
            self.tr("Change the password if somebody else may know it. The records stay as they are.")
        )
        self._lock.show_words(
            self.tr("Lock after"), [self.tr("{0} min").format(minutes) for minutes in LOCK_MINUTES]
        )
        self._lock_help.setText(
            self.tr(
                "After so long without a key or the mouse, when the laptop has slept (lid closed), and "
                "with Ctrl+L. What was being typed is kept."
            )
        )
        self._password.setText(self.tr("Change the password…"))
        self._phrase.setText(self.tr("New recovery phrase…"))
        self._about.set_heading(self.tr("About"))
        self._version.setText(self.tr("Yidai {0}").format(self._desk.version))
        self._licences.setText(
            self.tr(
                "Free software under the Apache License 2.0. Type: Noto Sans SC and Noto Serif SC (SIL OFL), "
                "Hanazono. Icons: Lucide (ISC). Windows: Qt for Python (LGPL). "
                "The whole list is in the file licences.md of the program."
            )
        )

    def _change(self, **choice: str | int | bool) -> None:
        self._settings = replace(self._settings, **choice)  # type: ignore[arg-type]  # each caller names its own
        self.settings_changed.emit(self._settings)

    def _on_password(self) -> None:
        self._password_dialog.begin()

    def _on_language(self, key: str) -> None:
        self._change(language=key)

    def _on_size(self, key: str) -> None:
        self._change(text_size=int(key))

    def _on_lock(self, key: str) -> None:
        self._change(lock_minutes=int(key))

    def _on_limit(self, key: str) -> None:
        self._desk.set_size_limit(int(key))

    def _on_mode(self, key: str) -> None:
        self._change(mode=key)

    def _on_masked(self) -> None:
        self._change(names_masked=self._masked.isChecked())

    def _on_password_changed(self) -> None:
        self.message.emit(self.tr("The password is changed. The old one opens nothing any more."))

    def _on_phrase_renewed(self) -> None:
        self.message.emit(self.tr("The new recovery phrase is valid. Seal the envelope and lock it away."))
