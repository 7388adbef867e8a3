# Vad Lotsen säger till personalen i Telegram. Ren text.

desk-case = Ärende { $number } · { $desk }
desk-urgent = BRÅDSKANDE
desk-topic = Ämne: { $topic }
desk-language = Språk: { $language }
desk-place = Bor i: { $place }
desk-due = Svar senast { $due }
desk-hits = Svar som kan passa:
desk-hit = { $rank }. { $title } ({ $percent } %)
desk-how-to-reply = Svara på det här meddelandet, så går svaret till personen.
desk-medium = Bild, ljud eller annat som bara en människa kan ta emot
desk-erased-question = (raderad av personen)
desk-reason-no_match = Varför: inget svar passar tillräckligt bra
desk-reason-ambiguous = Varför: flera svar kan passa
desk-reason-stale = Varför: svaret behöver granskas på nytt
desk-reason-no_translation = Varför: svaret saknas på ett språk som personen läser
desk-reason-language_unknown = Varför: språket gick inte att känna igen
desk-reason-asked_for_person = Varför: personen vill ha svar av en människa
desk-reason-media = Varför: bild, ljud eller fil
desk-reason-failure = Varför: tekniskt fel hos oss
desk-reason-not_helpful = Varför: svaret hjälpte inte
desk-reason-urgent = Varför: brådskande ämne. Personen har redan fått svaret från kunskapsbasen.
desk-reason-crisis = Varför: kris. Personen har fått krisnumren. Läs nu.
desk-status-open = Väntar på någon
desk-status-claimed = { $name } har ärendet
desk-status-answered = Besvarat av { $name }
desk-status-closed = Stängt
desk-button-claim = Ta ärendet
desk-button-release = Släpp ärendet
desk-button-send = Skicka { $rank }: { $title }
desk-button-hand-over = Lämna över
desk-button-close = Stäng
desk-button-back = Tillbaka
desk-line-newcomer = Personen skriver:
desk-line-edited = Personen ändrade till:
desk-line-medium = Personen skickar:
desk-line-urgent = Det kan vara brådskande.
desk-move-claim = { $name } har tagit ärendet.
desk-move-release = { $name } har släppt ärendet.
desk-move-reply = { $name } har svarat.
desk-move-hand-over = { $name } har lämnat över till { $desk }.
desk-move-close = { $name } har stängt ärendet.
desk-move-close-solved = Personen säger att det är löst. Ärendet är stängt.
desk-move-close-withdrawn = Personen har tagit tillbaka frågan. Ärendet är stängt.
desk-move-close-erased = Personen har raderat sina uppgifter. Ärendet är stängt.
desk-move-close-quiet = Ingen har skrivit på länge. Ärendet är stängt.
desk-move-reopen = Personen behöver fortfarande hjälp. Ärendet är öppet igen.
desk-overdue = Ärende { $number } skulle ha besvarats { $due }.
desk-undeliverable-blocked = Meddelandet kom inte fram: personen har blockerat boten. Ärendet ligger kvar.
desk-undeliverable = Meddelandet kom inte fram. Försök igen eller nå personen på annat sätt. Ärendet ligger kvar.
desk-blocked = Personen har blockerat boten. Svar kommer inte fram förrän blockeringen är borta.
desk-unblocked = Personen tar emot meddelanden igen.
desk-not-allowed-claimed = { $name } har redan ärendet.
desk-not-allowed-closed = Ärendet är stängt. Personen kan öppna det igen.
desk-not-allowed-not-closed = Ärendet är inte stängt.
desk-not-found = Ärendet, enheten eller svaret finns inte längre.
desk-no-case = Det här hör inte till något ärende och har inte skickats till någon. Svara på ärendets kort.
desk-empty = Det finns ingen text att skicka.
desk-conflict = Någon annan ändrade ärendet i samma stund. Titta på kortet och försök igen.
desk-failed = Det gick inte att spara. Ingenting har skickats. Försök igen.
desk-note-saved = Anteckningen är sparad. Personen ser den inte.
desk-queue-empty = Kön är tom.
desk-queue = Kön:
desk-queue-line = { $number } · { $desk } · { $due } · { $status }
desk-only-text-or-media = Det här slaget av meddelande kan inte skickas vidare. Skriv text eller skicka bild, ljud eller fil.
desk-unknown-command = Kommandon här: /note text (anteckning som bara personalen ser) och /queue (visa kön).
desk-note-needs-case = Skriv /note som svar på ett ärende eller i ärendets tråd.
desk-knowledge-problem =
    { $count ->
        [one] Kunskapsbasen har { $count } fel. Den senaste felfria versionen används.
       *[other] Kunskapsbasen har { $count } fel. Den senaste felfria versionen används.
    }

## Kontot
desk-tied = Nu känner Lotsen igen dig här.
desk-tie-dead = Länken fungerar inte. Skapa en ny på sidan Mitt konto.
