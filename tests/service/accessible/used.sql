insert into exchange (id, conversation, at, question, language, decision, reason, topic) values
    (1, 1, 4102444800000, 'Var lagar man en cykel i Lomma?', 'sv', 'escalate', 'no_match', 'leisure'),
    (2, 2, 4102444800000, 'Var kan man laga en cykel i Lomma?', 'sv', 'escalate', 'no_match', 'leisure'),
    (3, 3, 4102444800000, 'أين يمكنني إصلاح دراجتي؟', 'ar', 'escalate', 'no_match', 'leisure');
insert into tied_wording (origin, conversation, at, entry, language, wording) values
    (1, 1, 4102444800000, 'housing/queue', 'sv', 'hur kommer jag med på listan för lägenhet'),
    (2, 2, 4102444800000, 'housing/queue', 'ar', 'كيف أحصل على شقة بسرعة'),
    (3, 3, 4102444800000, 'housing/laundry', 'so', 'sidee baan dharka u dhaqaa');
insert into received (id, conversation, entry, language, revision, text_revision, at)
    select id, id, 'housing/queue', coalesce(language, 'sv'), 0, 0, 4102444800000 from conversation;
insert into correction (id, entry, at, author, people, arrived, failed, finished_at)
    values (1, 'housing/queue', 1, 'Eva', 3, 1, 1, 2)
