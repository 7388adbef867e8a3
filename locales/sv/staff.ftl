# Personalens sidor. Korta ord, "du", inga utropstecken.

## Ramen
staff-title = Ärenden
staff-signed-in = Du är { $name }
staff-other-language = English
staff-skip = Hoppa till innehållet
staff-lists = Listor
staff-connection-lost = Ingen anslutning. Sidan uppdateras när den är tillbaka, och det du skrivit är kvar.
staff-news = Listan har uppdaterats.
staff-chat-noscript = Den här sidan behöver JavaScript.

## Listan
staff-waiting = Väntar
staff-answered = Besvarade
staff-closed = Avslutade
staff-empty-waiting = Inga ärenden väntar.
staff-empty-waiting-more = När Lotsen är osäker på en fråga kommer den hit.
staff-empty-answered = Inga besvarade ärenden.
staff-empty-closed = Inga avslutade ärenden.
staff-urgent = Brådskande
staff-due = Svar senast { $due }
staff-overdue = Skulle ha besvarats { $due }
staff-opened = Öppnat { $time }
staff-no-text = Bild, ljud eller fil utan text
staff-erased = Texten är raderad
staff-with = { $name } har ärendet
staff-with-you = Du har ärendet

## Var ett ärende står
staff-status-open = Öppet
staff-status-claimed = Påbörjat
staff-status-answered = Besvarat
staff-status-closed = Avslutat
staff-outcome-closed = Avslutat av personal
staff-outcome-solved = Löst, säger den som frågade
staff-outcome-withdrawn = Frågan togs tillbaka
staff-outcome-erased = Den som frågade raderade allt
staff-outcome-quiet = Avslutat, eftersom ingen skrev mer

## Varför ett ärende öppnades
staff-reason-no-match = Inget svar i kunskapsbasen är sannolikt nog
staff-reason-ambiguous = Flera svar är ungefär lika sannolika
staff-reason-stale = Svaret har passerat sitt granskningsdatum
staff-reason-no-translation = Svaret finns inte på ett språk som personen läser
staff-reason-language-unknown = Det gick inte att avgöra vilket språk det är
staff-reason-asked-for-person = Personen vill tala med en människa
staff-reason-media = En bild, ett ljud eller en fil som bara en människa kan ta emot
staff-reason-failure = Något gick fel hos oss
staff-reason-not-helpful = Lotsens svar hjälpte inte
staff-reason-urgent = Ett brådskande svar skickades; titta till personen
staff-reason-crisis = En kris kändes igen

## Ett ärende
staff-case = Ärende { $number }
staff-back = Alla ärenden
staff-facts = Uppgifter
staff-desk = Funktion
staff-topic = Ämne
staff-language = Språk
staff-place = Kommun
staff-residence = Uppehållsstatus
staff-opened-at = Öppnat
staff-due-at = Svar senast
staff-unknown = okänt
staff-residence-asylum = Asylsökande
staff-residence-temporary-protection = Tillfälligt skydd
staff-residence-permit = Uppehållstillstånd
staff-residence-eu = EU-medborgare
staff-residence-citizen = Svensk medborgare

## Historiken
staff-history = Samtalet
staff-newcomer = Den som frågar
staff-line-question = Frågan
staff-line-edited = Ändrade sin text
staff-line-media = Bild, ljud eller fil
staff-line-reply = Svar
staff-line-entry = Skickade ett svar ur kunskapsbasen
staff-line-note = Anteckning, ses bara av personal
staff-line-move = Ändring
staff-delivery-due = Skickas
staff-delivery-sent = Levererat
staff-delivery-undeliverable = Kunde inte levereras

## Vad Lotsen hittade
staff-hits = Det här tänkte Lotsen på
staff-hits-none = Lotsen hittade inget som liknar frågan.
staff-confidence = { $percent } % säker
staff-send-entry = Skicka
staff-send-entry-long = Skicka svaret ”{ $title }”
staff-read-entry = Läs svaret
staff-entry-language = Skickas på { $language }
staff-entry-draft = Maskinöversatt, inte granskat
staff-entry-reviewed = Granskat
staff-entry-other-language = Finns inte på { $language }

## Drag
staff-claim = Ta ärendet
staff-release = Släpp ärendet
staff-reply = Skriv svar
staff-reply-hint = Personen läser { $language }. Din text skickas som du skrev den.
staff-reply-send = Skicka svaret
staff-more = Fler val
staff-hand-over = Lämna över till en annan funktion
staff-hand-over-to = Lämna över till
staff-hand-over-do = Lämna över
staff-note = Anteckning
staff-note-hint = Ses bara av personal.
staff-note-do = Spara anteckning
staff-close = Avsluta ärendet
staff-close-hint = Personen får veta att frågan är avslutad och kan öppna den igen.
staff-is-closed = Ärendet är avslutat.

## När något inte gick
staff-error-claimed = { $name } har redan det här ärendet. Din text är kvar.
staff-error-closed = Ärendet är avslutat. Din text är kvar.
staff-error-not-closed = Ärendet är inte avslutat.
staff-error-conflict = Någon annan ändrade ärendet i samma stund. Din text är kvar.
staff-error-empty = Skriv något först.
staff-error-failed = Det gick inte att spara. Din text är kvar; försök igen om en stund.
staff-error-not-found = Sidan finns inte.
staff-error-not-found-more = Ärendet kan ha raderats, eller adressen är felskriven.
staff-error-broken = Något gick fel hos oss.
staff-error-broken-more = Försök igen om en stund.

## Demonstrationen
staff-demo-title = De frågar på sitt språk. Lotsen svarar, eller lämnar över till er.
staff-demo-text =
    Telefonen tillhör en nyanländ. Lotsen svarar bara när den är säker, ur texter som kommunen ansvarar för, med källa och datum.
    Är den osäker blir frågan ett ärende, och det du svarar där står strax i telefonen. Allt körs på den här datorn.
staff-demo-examples = Prova en fråga
staff-demo-phone = Telefonen
staff-demo-phone-caption = Den nyanländas telefon
staff-demo-cases = Ärenden
staff-demo-cases-caption = Personalens ärenden
staff-demo-open = Öppna i eget fönster
staff-demo-tag = Demo
staff-demo-tag-more = Påhittade ärenden. Inget lämnar den här datorn.

## Översättning
staff-machine-made = Maskinöversatt
staff-pending = Svar som inte är skickat än
staff-pending-translated = Så här läser personen det
staff-pending-back = Översatt tillbaka
staff-pending-no-back = Det gick inte att översätta tillbaka. Läs med någon som kan språket om svaret är viktigt.
staff-pending-waits = Svaret översätts. Går det inte, skickas det som du skrev det.
staff-send-translated = Skicka översättningen
staff-change = Ändra
staff-send-as-written = Skicka utan översättning
