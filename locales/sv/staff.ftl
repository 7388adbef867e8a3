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
staff-reason-withdrawn = Svaret är tillbakadraget
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
staff-desk = Enhet
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
staff-media-telegram = Den står i personalgruppen i Telegram. Den är inte granskad: där kan finnas personuppgifter.
staff-media-nowhere = Den kan inte visas här. Be personen skriva vad den gäller.
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
staff-before = Innan ärendet öppnades
staff-before-answered = Fick svaret: { $title }
staff-before-offered = Fick välja mellan svar
staff-before-open = Fick inget svar ur kunskapsbasen
staff-pressing = Samma person har ett brådskande ärende: nummer { $number }, { $desk }
staff-entry-unapproved = Inte godkänt av enheten än
staff-entry-reviewed = Granskat
staff-entry-other-language = Finns inte på { $language }

## Drag
staff-claim = Ta ärendet
staff-release = Släpp ärendet
staff-reply = Skriv svar
staff-reply-hint = Personen läser { $language }. Din text skickas som du skrev den.
staff-reply-hint-translated = Personen läser { $language }. Svaret översätts av en maskin, och du läser det innan det skickas.
staff-reply-send = Skicka svaret
staff-more = Fler val
staff-hand-over = Lämna över
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
staff-error-forbidden = Den här sidan är för andra.
staff-error-forbidden-more = Den ingår inte i dina roller. En administratör kan ändra det.
staff-error-stale = Formuläret var för gammalt.
staff-error-stale-more = Gå tillbaka, ladda om sidan och skicka en gång till.
staff-error-broken = Något gick fel hos oss.
staff-error-broken-more = Försök igen om en stund.

## Listen överst
staff-places = Sidor
staff-search = Sök
staff-desks = Enheter
staff-people = Personer
staff-log = Logg
staff-account = Mitt konto
staff-sign-out = Logga ut
staff-theme = Ljust eller mörkt
staff-theme-system = Som i telefonen eller datorn
staff-theme-light = Ljust
staff-theme-dark = Mörkt

## Kön
staff-part-waiting = Väntar
staff-part-answered = Besvarade
staff-part-closed = Avslutade
staff-mine = Mina
staff-free = Ingen har tagit
staff-late = Försenade
staff-filter = Visa bara
staff-filter-none = Visa alla
staff-filter-more = Fler filter
staff-empty-filtered = Inget ärende passar filtret.
staff-newcomer-number = Nyanländ { $number }
staff-claim-short = Ta
staff-claim-number = Ta ärende { $number }
staff-new-cases = Nya ärenden:
staff-new-urgent = Brådskande ärende:
staff-new-late = Försenat ärende:
staff-pages = Listans sidor
staff-page-before = Föregående sida
staff-page-after = Nästa sida
staff-keys = Tangenter
staff-keys-move = nästa och föregående ärende
staff-keys-open = öppna ärendet
staff-keys-new = visa nya ärenden
staff-keys-search = sök
staff-keys-list = den här listan

## Sök
staff-search-title = Sök ärenden
staff-search-what = Vad letar du efter?
staff-search-do = Sök
staff-search-hint = Ord ur frågor, svar och anteckningar, ett ärendenummer, ett språk, en kommun. Texter raderas några veckor efter att ärendet avslutats.
staff-search-none = Inget ärende har alla de orden.
staff-search-found = Ärenden som hittades: { $number }
staff-language-am = amhariska
staff-language-ar = arabiska
staff-language-en = engelska
staff-language-fa = persiska
staff-language-fr = franska
staff-language-prs = dari
staff-language-ps = pashto
staff-language-ru = ryska
staff-language-so = somaliska
staff-language-sv = svenska
staff-language-ti = tigrinska
staff-language-uk = ukrainska

## Enheter
staff-load-open = Väntar
staff-load-unclaimed = Ingen har tagit
staff-load-overdue = Försenade
staff-load-oldest = Den längsta väntan började { $time }.
staff-load-people = Vilka som har ärenden:
staff-desk-mine = Din
staff-desk-settings = Inställningar
staff-desk-hours = Öppettider
staff-desk-promise-name = Löfte
staff-desk-promise = Svar inom { $hours } arbetstimmar
staff-desk-staff = Personal
staff-desk-in-turn = Nya ärenden
staff-desk-in-turn-yes = Erbjuds i tur och ordning
staff-desk-in-turn-no = Tas av den som vill
staff-desks-where = Enheternas namn, tider och löften står i kunskapsbasens desks.toml.
staff-desks-all = Alla
staff-desks-none = Mottagningsenheten
staff-desks-none-hint = Utan enhet ser personal mottagningsenhetens ärenden. En administratör ser alla ärenden.

## Personer
staff-roles = Roller
staff-role-staff = Personal
staff-role-editor = Redaktör
staff-role-translator = Översättare
staff-role-admin = Administratör
staff-languages = Språk
staff-email = E-postadress
staff-people-all = Alla personer
staff-people-name = Namn
staff-people-add = Lägg till någon
staff-people-add-do = Lägg till och skapa en länk
staff-people-added = Tillagd. Ge personen länken här nedanför.
staff-people-keep = Spara
staff-people-kept = Sparat.
staff-people-disabled = Avstängd
staff-people-disable = Stäng av kontot
staff-people-disable-hint = Personen loggas ut överallt på en gång och kan inte logga in igen.
staff-people-enable = Öppna kontot igen
staff-people-no-password = Inget lösenord än
staff-people-no-name = Skriv personens namn.
staff-people-no-email = Skriv en e-postadress.
staff-people-no-role = Välj minst en roll.
staff-people-taken = Det finns redan ett konto med det namnet eller den e-postadressen.
staff-people-not-yourself = Det kan du inte ta ifrån dig själv. Be en annan administratör.
staff-people-link-title = Länk för att välja lösenord
staff-people-link-how = Den visas bara nu, fungerar en gång och i { $hours } timmar. Ge den till personen och ingen annan.
staff-people-link-made = Det finns en ny länk. Tidigare länkar fungerar inte längre.
staff-people-link-new = Ny länk
staff-people-link-when = När lösenordet är borta.
staff-people-link-do = Skapa en ny länk
staff-people-second-factor = Telefonen är också borta: börja om med det andra steget

## Loggen
staff-log-title = Vem har öppnat vilket ärende
staff-log-what = Varje gång ett ärende öppnas står det här. En sida som förblir öppen skrivs upp igen var tionde minut.
staff-log-days = Raderna tas bort efter { $days } dagar.
staff-log-who = Vem
staff-log-everybody = Alla
staff-log-case = Ärende
staff-log-when = När
staff-log-from = Från
staff-log-until = Till
staff-log-show = Visa
staff-log-csv = Spara som fil (CSV)
staff-log-none = Inget under den tiden.

## Inloggningen
staff-sign-in = Logga in
staff-sign-in-for = För personal.
staff-sign-in-do = Logga in
staff-sign-in-provider = Logga in med kommunens konto
staff-sign-in-or = eller
staff-sign-in-again = Logga in igen
staff-sign-in-wrong = E-postadressen eller lösenordet är fel.
staff-sign-in-wait = För många försök. Vänta { $minutes } minuter och försök igen.
staff-sign-in-clear = Anslutningen är inte säker. Öppna sidan med https:// för att logga in.
staff-signed-out = Du är utloggad.
staff-password = Lösenord
staff-password-lost = Är lösenordet borta? En administratör kan ge dig en ny länk.
staff-password-new = Nytt lösenord
staff-password-again = Nytt lösenord igen
staff-password-present = Nuvarande lösenord
staff-password-rule = Minst { $number } tecken. En mening som bara du kan är bra.
staff-password-long = Lösenordet är för långt.
staff-password-guessable = Lösenordet är för lätt att gissa. Välj ett annat.
staff-password-differs = De två lösenorden är inte lika.
staff-password-wrong = Det nuvarande lösenordet är fel.
staff-password-set = Välj lösenordet
staff-password-is-set = Ditt lösenord är valt. Logga in.
staff-link-title = Välj ett lösenord
staff-link-hello = Välkommen, { $name }.
staff-link-dead = Länken fungerar inte
staff-link-dead-more = Den fungerar en gång och i två dagar. Be en administratör om en ny.
staff-code-title = Det andra steget
staff-code = Kod
staff-code-hint = Sex siffror ur appen i din telefon, eller en av dina reservkoder.
staff-code-do = Fortsätt
staff-code-wrong = Koden är fel eller redan använd. Vänta på nästa.
staff-setup-title = Ställ in det andra steget
staff-setup-why = Med en kod ur din telefon räcker det inte med ett stulet lösenord för att komma in.
staff-setup-app = Öppna en app för koder i telefonen, till exempel Microsoft Authenticator, Google Authenticator eller FreeOTP.
staff-setup-picture = Läs av rutan med appen.
staff-setup-picture-name = Ruta som appen läser av
staff-setup-secret = Eller skriv in detta:
staff-setup-code = Skriv koden som appen visar
staff-setup-do = Klart
staff-recovery-title = Reservkoder
staff-recovery-done = Det andra steget är inställt.
staff-recovery-how = Skriv ut koderna eller skriv av dem. Om telefonen är borta släpper var och en in dig en gång. De visas bara nu.
staff-recovery-go-on = Jag har sparat dem
staff-provider-no = Du kunde inte loggas in
staff-provider-no-account = Kommunen känner dig, men du har inget konto här. Be en administratör för Lotsen om ett.
staff-provider-no-email = Kommunens inloggning bekräftar inte din e-postadress. Fråga dem som sköter den.
staff-provider-refused = Inloggningen avbröts.
staff-provider-expired = Inloggningen tog för lång tid eller påbörjades i ett annat fönster.
staff-provider-failed = Kommunens inloggning svarar inte som den ska. Försök igen om en stund.

## Mitt konto
staff-second-factor = Det andra steget
staff-second-factor-on = Du använder en kod ur telefonen när du loggar in.
staff-second-factor-off = Du loggar in med bara lösenordet.
staff-second-factor-set = Ställ in det andra steget
staff-second-factor-new = Ställ in med en annan telefon
staff-second-factor-drop = Ta bort det andra steget
staff-second-factor-dropped = Det andra steget är borttaget.
staff-password-change = Lösenord
staff-password-change-do = Byt lösenord
staff-password-changed = Lösenordet är bytt. Du är utloggad på alla andra ställen.
staff-sessions = Var du är inloggad
staff-session-this = Den här
staff-session-since = Inloggad { $time }
staff-session-seen = Senast använd { $time }
staff-sessions-end = Logga ut på alla andra ställen
staff-sessions-ended = Du är utloggad på alla andra ställen.
staff-telegram-on = Ditt Telegramkonto hör ihop med det här.
staff-telegram-off = Knyt ditt Telegramkonto till det här, så känner Lotsen igen dig där.
staff-telegram-do = Skapa en länk
staff-telegram-untie = Ta bort Telegram
staff-telegram-open = Öppna Telegram
staff-telegram-how = Skicka detta till boten i en privat chatt. Det fungerar en gång och i { $minutes } minuter.
staff-not-in-demo = I demonstrationen loggar ingen in.

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

## Fler drag
staff-draft-kept = Det du skriver sparas medan du skriver.
staff-undo = Ångra
staff-undo-hint = Blev det fel? Du kan ångra i tio sekunder.
staff-make-entry = Gör ett svar av ärendet
staff-reopen = Öppna igen
staff-canned = Färdiga svar
staff-send-canned-long = Skicka det färdiga svaret ”{ $name }”
staff-person = Person
staff-reason = Varför
staff-snooze = Låt ärendet vila
staff-snooze-until = Till
staff-snooze-at = Eller en egen tid
staff-snooze-hint = Ärendet kommer tillbaka då, eller när personen skriver. Är enheten stängd blir det nästa gång den öppnar.
staff-snooze-do = Låt vila
staff-rest-tomorrow = Till i morgon
staff-rest-days = Tre dagar
staff-rest-week = En vecka
staff-rests-until = Vilar till { $time }
staff-offered-to = På tur: { $name }
staff-merge = Slå ihop med personens andra ärende
staff-merge-with = Fortsätt i
staff-merge-hint = Båda samtalen finns kvar. Personen får ett besked om när svaret kommer.
staff-merge-do = Slå ihop
staff-merged-into = Hopslaget med ärende { $number }
staff-close-how = Hur slutade det?
staff-handed = Gånger lämnat vidare
staff-handed-never = 0
staff-handed-times = { $count }
staff-handed-back = varav tillbaka: { $count }
staff-looks = { $name } tittar på ärendet
staff-writes = { $name } skriver
staff-delivery-undone = Ångrat, personen ser det inte
staff-outcome-answered = Besvarat
staff-outcome-referred = Hänvisat till någon annan
staff-outcome-no-answer = Inget svar från personen
staff-outcome-not-ours = Inte vår sak
staff-outcome-duplicate = Dubblett
staff-error-merged = Ärendet är hopslaget med ett annat. Svara där; din text är kvar.
staff-error-other-newcomer = De här ärendena går inte att slå ihop: de kommer från olika personer.
staff-error-too-late = Det finns inget som går att ångra. Det går bara inom tio sekunder.
staff-error-not-a-time = Det är inte en tid som kommer. Välj en senare.

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

## Uppföljning
staff-report = Uppföljning
staff-report-hidden = Grupper med färre än fem frågor visas inte, och inte heller det som skulle avslöja dem. Siffror i ett urval visas bara när både urvalet och resten är minst fem.
staff-report-too-few = Det finns för få frågor i perioden för att visa siffror om dem.
staff-report-few = dolt
staff-report-unknown = Inte känt
staff-report-questions = Frågor
staff-report-cases = Ärenden
staff-report-replied = Besvarade ärenden
staff-report-wait-median = Väntan, hälften inom
staff-report-wait-p90 = Väntan, nio av tio inom
staff-report-overdue = Inte besvarade i tid
staff-report-handed-over = Lämnade vidare
staff-report-returned = Kom tillbaka
staff-report-reopened = Öppnade igen
staff-report-urgent = Brådskande
staff-report-urgent-median = Brådskande, hälften sedda inom
staff-report-votes = Omdömen
staff-report-up = Andel 👍
staff-report-ways = Vad som blev av frågorna
staff-report-way-by-itself = Besvarade direkt
staff-report-way-by-offer = Besvarade efter ett val
staff-report-way-by-person = Besvarade av en människa
staff-report-way-crisis = Kris: kortet och personalen
staff-report-way-unanswered = Inte besvarade
staff-report-topics = Ämnen
staff-report-languages = Språk
staff-report-desks = Enheter
staff-report-places = Orter
staff-report-without-entry = Frågor som saknar text, efter ämne
staff-report-most-used = Mest använda texter
staff-report-least-helpful = Texter som hjälpte minst
staff-report-stale = Texter som skulle ha granskats
staff-report-short = Uppföljning
staff-report-months = Frågor per månad
staff-report-periods = Perioder
staff-report-latest = Senaste fyra månaderna
staff-report-tertial = Det här tertialet
staff-report-tertial-before = Förra tertialet
staff-report-year = I år
staff-report-first = Från och med
staff-report-last = Till och med
staff-report-show = Visa
staff-report-no-period = Den sista månaden kommer före den första. Här är de senaste fyra månaderna.
staff-report-all-desks = Alla enheter
staff-report-own-desks = Bara { $desks }
staff-report-csv = Spara som fil (CSV)
staff-report-json = Spara som fil (JSON)
staff-report-print = Som PDF: skriv ut sidan och välj ”Spara som PDF”.
staff-error-withdrawn = Svaret är tillbakadraget av en redaktör och går inte att skicka. Skriv själv, eller välj ett annat.
