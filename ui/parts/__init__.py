"""The parts that pages are made of. Every one takes its look from `ui.theme` and its words from the page.

Ground
    theme.apply(app, Theme(mode, text_size)); theme.current().color("accent"), .px(18), .row, .field
    theme.TIGHT 4, SMALL 8, MEDIUM 12, LARGE 16, WIDE 24: the only spaces between things
    words.speak(app, Language); words.day(d), words.day_with_weekday(d), words.weekday(d)
    class X(Retranslated, QWidget): def retranslate(self): called at each change of language; call it once
    problems.sentence(reason, facts), problems.sentence_of(refused_or_trouble)
    icons.icon(name, "muted"), icons.pixmap(name, "accent", size)
    role.wear(button, role="primary" | "link"); role.wear(label, tone="overdue")

Page and frame
    Page(scrolls=True): title(); marks, tools, body; set_head(title, lead); arrive() start_new() save()
        print_this() keep_drafts() begin(); count_changed(int, bool), message(str)
    Window(search, find_help): add_page(key, icon, page), open_page(key), show_place(Place(...)),
        show_user(Who(...)), show_count, show_facts([Fact(text, Tone)]), show_message(text, can_undo=...),
        clear_before_lock(), jobs; page_opened, hit_chosen, undo_requested, lock_requested, closing
    widget.setProperty("help_topic", "visit.happened_on"): what F1 asks `find_help` for
    jobs.start(name, work) -> Job: progressed(done, total), done(result), troubled(Refused | Trouble),
        cancelled, broken, ended; the work is handed report(done, total)

To show
    label(text, role, wrap=...): plain text; title heading village strong muted small error warning success
    Card(heading, aside): body, add_lead(widget), add_tool(widget), set_heading(heading, aside)
    Pill(text, Tone, icon=None), Badge(count, urgent=...)
    Table([Column(title, Width.WORDS | Width.REST | pixels, number=False)], header=True, fits=False):
        set_rows([[str | Cell(text, Tone, bold, icon, order)]]), chosen_row(), choose_row(i), set_columns;
        row_opened(int), row_chosen(int)
    Figures.show_figures([Figure(name, value, Tone)])
    Empty(icon).show_words(line, more, action): action_requested
    Steps.add_step(heading) -> StepCard: body, set_state(StepState)
    ChoiceCards.show_options([Option(key, title, detail, enabled)], chosen): chosen(str), chosen_key()
    BagCard.show_bag(title, [(label, value)], photo=b"")
    Timeline.show_term(start, end, today, [Mark(day, MarkKind, MarkState)], source=...)
    JobBar.show_job(job); RowOrColumn.add(part, stretch); Flow(parent): lines that wrap

To type
    Field: draft() set_draft() is_empty() clear() check() problem() show_problem(words) show_warning(words);
        changed, next_requested, back_requested, save_requested, note_changed
    TextField(check=..., longest=200, private=False, placeholder=""): text() set_text() set_read_only()
    LongText(lines=4): text() set_text() use_phrases(); Alt+Enter begins a line, F4 opens the phrases
    DayField(parse, check=..., required=False): day() set_day(); parse(text) -> date | reason
    CodeField([Choice(code, text, initials)], several=False): code() codes() set_code() set_codes()
        set_choices()
    PasswordField(): password()
    Form(columns=1 | 2): add(name, label, field, help="", whole_row=False), field(name), drafts(),
        set_drafts(dict), check(), show_refusal(refused) -> bool, set_words(name, label, help),
        show_row(name, shown), begin(), clear(); changed, save_requested
"""

from __future__ import annotations
