# Sidorna för dem som skriver och granskar svar. Korta ord, "du", inga utropstecken.

## Listan
editor-entries = Svar
editor-guide = Så skriver du svar
editor-new = Nytt svar
editor-demo = Det här är en provkörning. Du ändrar i en egen kopia, som försvinner när provkörningen stängs.
editor-waiting = Väntar på dig
editor-find = Sök bland svaren
editor-find-do = Sök
editor-all = Alla
editor-by-topic = Ämne
editor-by-desk = Enhet
editor-by-place = Plats
editor-by-state = Läge
editor-everywhere = Hela Sverige
editor-region = Region { $name }
editor-list-count = Svar i listan: { $count }
editor-languages-count = Språk: { $count }
editor-pages = Fler svar
editor-before = Föregående
editor-after = Nästa
editor-state-live = Gäller
editor-state-stale = Måste kontrolleras
editor-state-withdrawn = Tillbakadraget
editor-state-outdated = Inaktuell översättning
editor-state-unreviewed = Ogranskad text
editor-state-draft = Utkast finns
editor-state-review = Väntar på granskning

## Utkast
editor-draft-writing = Utkast
editor-draft-submitted = Väntar på granskning
editor-draft-scheduled = Publiceras
editor-draft-refused = Kunde inte publiceras
editor-draft-yours = Det här är ditt utkast, sparat { $time }.
editor-draft-theirs = Det här är ett utkast av { $name }. Läs det, ändra om du vill och publicera.
editor-drafts-others = Andras utkast
editor-kept = Utkastet är sparat.
editor-not-kept = Utkastet kunde inte sparas. Det du skrivit finns kvar här.

## Ett svar
editor-actions = Det du kan göra
editor-facts = Uppgifter
editor-texts = Texter
editor-text-missing = Saknas
editor-text-outdated = Inaktuell
editor-text-reviewed = Granskad
editor-text-original = Original, ogranskat
editor-text-machine = Maskinöversatt
editor-variants = Varianter
editor-variants-hint = Svar på samma fråga för andra platser.
editor-topic = Ämne
editor-desk = Enhet som svarar
editor-desk-hint = Dit går frågor som Lotsen inte kan besvara själv.
editor-desk-of-topic = Ämnets enhet
editor-owner = Enhet som ansvarar för innehållet
editor-owner-hint = Den håller uppgifterna sanna.
editor-owner-desk = Samma som ovan
editor-replaces = Ersätter
editor-replaces-hint = Där det här svaret gäller visas inte det som du väljer här.
editor-replaces-none = Inget annat svar
editor-places = Gäller i
editor-statuses = Gäller för
editor-statuses-hint = Kryssa inte i något om svaret gäller för alla.
editor-checked-day = Kontrollerad
editor-checked-hint = Dagen då uppgifterna senast jämfördes med källan.
editor-months = Kontrolleras igen efter så många månader
editor-months-hint = Sedan svarar Lotsen inte längre själv med texten.
editor-sources = Källor
editor-sources-hint = Sidorna där uppgifterna står. Töm en rad för att ta bort den.
editor-source-title = Sidans namn
editor-source-url = Sidans adress
editor-related = Läs också
editor-related-hint = Andra svars namn, ett på varje rad, till exempel housing/rent-bill.
editor-unsure = Osäkert
editor-unsure-hint = Uppgifter som ingen har kunnat bekräfta, en på varje rad. De skickas aldrig.
editor-urgent = Brådskande: personalen får veta direkt när svaret skickas
editor-why = Varför ändrar du?
editor-why-hint = Frivilligt. Står i historiken.

## Att skriva
editor-title = Rubrik
editor-title-hint = Det som personen vill göra, med få ord.
editor-body = Svar
editor-body-hint = Det viktigaste först, sedan stegen. **fet stil**, [namn](https://adress), 1. och - för listor.
editor-questions = Så frågar folk
editor-questions-hint = En fråga på varje rad. Ju mer olika, desto lättare hittas svaret.
editor-keywords = Nyckelord
editor-keywords-hint = Svenska ord som folk blandar in, med komma emellan.
editor-original = Originalet på { $language }
editor-original-questions = Frågorna i originalet
editor-counts-translation = Texten säger det som originalet säger nu
editor-counts-original = Innebörden har ändrats: översättningarna måste ses över
editor-counts-alone = Innebörden har ändrats
editor-reviewed = Granskad: någon som kan språket har läst hela texten
editor-beside = Så blir texten
editor-phone = I telefonen
editor-phone-none = Texten visas här när rubriken och svaret är skrivna.
editor-meter = Längd och läsbarhet
editor-length-label = Längd
editor-length = { $count } tecken. Upp till 900 är bra.
editor-lix = LIX { $lix }. Under 40 är bra.
editor-numbers = Siffror i originalet
editor-numbers-hint = De ska finnas i din text också.
editor-number-here = finns i texten
editor-number-missing = saknas
editor-words = Myndigheternas ord
editor-words-hint = Behåll det svenska ordet och förklara det.

## Knappar
editor-publish = Publicera
editor-submit = Lämna till granskning
editor-check = Kontrollera
editor-keep = Spara utkast
editor-drop = Kasta utkastet
editor-later = Publicera senare
editor-later-at = Dag och tid
editor-later-do = Publicera då
editor-later-when = Välj en dag och en tid som kommer. Utkastet är sparat.
editor-checked = Kontrollerat. Det som kan bli bättre står vid fälten.
editor-cancel = Avbryt

## Vad som hände
editor-done-published = Publicerat. Det gäller nu.
editor-done-published-no-commit = Publicerat. Det gäller nu. Git kunde inte spara det; skälet står i historiken.
editor-done-unchanged = Inget att publicera: texten var redan så.
editor-done-submitted = Lämnat till granskning.
editor-done-scheduled = Sparat. Det publiceras på den tid du valde.
editor-done-withdrawn = Svaret är tillbakadraget. Frågorna går till enheten.
editor-done-put-back = Svaret är tillbaka.
editor-read-only = Kunskapsmappen går inte att skriva i. Be den som sköter driften att göra den skrivbar. Utkastet är sparat.
editor-failed = Det gick inte just nu. Utkastet är sparat; försök igen om en stund.
editor-conflict = Någon annan ändrade samma sak i samma stund. Försök en gång till.
editor-has-problems = Det går inte att publicera ännu.
editor-joined = Någon annan har ändrat medan du skrev. Båda ändringarna är hopfogade nedan. Läs igenom och publicera.
editor-joined-clash = Någon annan har ändrat samma ord som du. Nedan står din version. Se vad den andra ändrade, ta in det du vill och publicera.
editor-changed-meanwhile = Det här har någon annan ändrat
editor-unreadable = Filen går inte att läsa och måste rättas i en textredigerare: { $why }

## Nytt svar
editor-new-hint = Skriv på svenska. Allt sparas medan du skriver, och inget syns för någon förrän du publicerar.
editor-new-text = Texten
editor-new-similar = Finns det här redan?
editor-new-name = Svarets namn i filerna
editor-new-name-hint = Kan lämnas tomt. Små bokstäver a–z och bindestreck; det ändras aldrig sedan.
editor-new-no-name = Skriv en rubrik först.
editor-new-taken = Det finns redan ett svar med det namnet. Välj ett annat namn längst ner.
editor-new-not-yours = En redaktör måste publicera nya svar. Utkastet är sparat.

## Från ett ärende
editor-new-private = Skriv om frågan och svaret så att de passar alla. Ta bort namn och annat som bara gäller en person.
editor-new-asked = Så här ställdes frågan ({ $language }). Ordalydelsen sparas som förslag till texten på det språket.
editor-new-begun = Du har redan börjat på ett nytt svar. Publicera det eller kasta utkastet först, under Svar och Nytt svar.
editor-wished = Önskat svar: { $question }
editor-wish-by = { $name } har önskat ett svar om det här.
editor-wish-kept = Önskemålet är sparat. Redaktörerna ser det i sin lista.
editor-from-case-what = Nästa person med samma fråga kan få svaret direkt. Finns svaret redan, räcker det att lägga till ordalydelsen.
editor-from-case-question = Frågan
editor-from-case-reply = Det som svarades
editor-from-case-new = Skriv ett nytt svar
editor-from-case-new-hint = Formuläret fylls i med frågan, personalens svar och ämnet. Inget publiceras förrän du gör det.
editor-from-case-write = Börja på ett nytt svar
editor-from-case-wish-hint = Nya svar publiceras av en redaktör. Frågan och svaret lämnas i redaktörernas lista, med { $desk } som ansvarig enhet.
editor-from-case-wish = Önska ett svar

## Dra tillbaka
editor-withdraw = Dra tillbaka
editor-withdraw-what = Svaret slutar gälla direkt. Frågor som skulle ha fått det går till { $desk }. Du kan lägga tillbaka det.
editor-withdraw-why = Varför?
editor-withdraw-no-reason = Skriv varför, så att kollegorna vet.
editor-withdraw-do = Dra tillbaka nu
editor-put-back = Lägg tillbaka
editor-put-back-what = Svaret börjar gälla igen direkt.
editor-put-back-do = Lägg tillbaka nu
editor-withdrawn-since = Tillbakadraget sedan { $day }.

## Svaret var fel
editor-correction = Svaret var fel
editor-correction-what = De som har fått ett felaktigt svar de senaste 30 dagarna kan få det rättade. Publicera först det rättade svaret, med rutan om att innebörden har ändrats.
editor-correction-people = Får rättelsen: { $count }
editor-correction-who = De har fått svaret i en tidigare version och kan nås. De som har raderat sina uppgifter finns inte med. Var och en får rättelsen en gång. Öppna ett språk för att se vad de får.
editor-correction-read = Jag har läst vad de får.
editor-correction-do = Skicka rättelsen nu: { $count }
editor-correction-unread = Läs först vad de får och kryssa i rutan.
editor-correction-otherwise = Antalet har ändrats medan du läste. Inget är skickat. Titta igen och skicka då.
editor-correction-withdrawn = Svaret är tillbakadraget. Rätta det och lägg tillbaka det först.
editor-correction-not-live = Ingen rättelse gäller än: { $count } har fått svaret som det står nu. Publicera det rättade svaret först och kryssa i att innebörden har ändrats.
editor-correction-nobody = Ingen har fått det här svaret i en tidigare version de senaste 30 dagarna.
editor-correction-sent = Rättelsen är på väg: { $count }
editor-correction-past = Rättelser som har skickats
editor-correction-progress = Så långt har rättelsen kommit
editor-correction-arrived = framme: { $count }
editor-correction-failed = kom inte fram eller osäkert: { $count }
editor-correction-waiting = på väg: { $count }
editor-correction-gone = har raderat sina uppgifter sedan dess: { $count }

## Historik
editor-history = Historik
editor-history-hint = Det som har publicerats här. Ändringar som gjorts direkt i filerna står inte med, men inget av dem skrivs över.
editor-history-none = Inget har publicerats härifrån ännu.
editor-restore = Gå tillbaka till texten före den här ändringen
editor-restored-why = Tillbaka till texten före { $time }
editor-git-commit = git { $commit }
editor-git-failed = Inte sparat i git: { $why }

## Prova
editor-trial = Prova en fråga
editor-trial-question = En fråga som någon kan ställa
editor-trial-do = Prova
editor-trial-hint = Visar vad Lotsen gör med frågan nu. Har du ett utkast visas det också.
editor-trial-hint-draft = Visar vad Lotsen gör med frågan nu, och vad den skulle göra med ditt utkast.
editor-trial-live = Nu
editor-trial-draft = Med ditt utkast
editor-trial-learning = Lotsen lär sig ditt utkast. Sidan visar svaret om några sekunder.
editor-trial-not-ready = Lotsen lär sig fortfarande. Försök igen om några sekunder.
editor-trial-words = Ord som stämmer: { $words }
editor-decision-answer = Skickar ”{ $title }”
editor-decision-offer = Frågar vilket som menas: { $titles }
editor-decision-ask = Ställer en följdfråga om plats eller uppehållsstatus
editor-decision-escalate = Lämnar till en människa. { $why }
editor-decision-smalltalk = Svarar med några vänliga ord
editor-decision-crisis = Skickar kriskortet

## Det som kan bli bättre
editor-problem-no-title = Rubriken saknas.
editor-problem-no-answer = Svaret är tomt.
editor-problem-too-long = Svaret har { $a } tecken. Högst { $b } går att skicka.
editor-problem-long = Svaret har { $a } tecken. Under 900 är bra; över { $b } läser få till slutet.
editor-problem-no-questions = Inga frågor ännu. Skriv hur folk frågar, så hittas svaret.
editor-problem-asked-elsewhere = Frågan ”{ $a }” står redan under { $b }. Då vet Lotsen inte vilket som menas.
editor-problem-asked-twice = Frågan ”{ $a }” står två gånger.
editor-problem-bracket = En parentes öppnas men stängs inte, eller tvärtom.
editor-problem-direction-mark = Ett osynligt tecken ändrar skrivriktningen. Ta bort det; det läggs till när texten visas.
editor-problem-letter = Bokstaven ”{ $a }” finns inte i språket.
editor-problem-script = Bokstaven ”{ $a }” från en annan skrift står i ”{ $b }”.
editor-problem-other-language = Texten ser ut att vara på ett annat språk ({ $a }).
editor-problem-latin-title = Rubriken börjar med ett ord i latinska bokstäver. På en knapp skulle den läsas åt fel håll.
editor-problem-number-missing = Siffran { $a } i originalet saknas.
editor-problem-number-added = Siffran { $a } finns inte i originalet.
editor-problem-word-missing = Det svenska ordet ”{ $a }” saknas. Det står i breven från myndigheten.
editor-problem-word-unexplained = Det svenska ordet ”{ $a }” står utan förklaring.
editor-problem-hard = Texten är svår att läsa: LIX { $a }. Skriv kortare meningar och ord; högst { $b } är bra.
editor-problem-http = En adress börjar med http://. Skriv https://.
editor-problem-no-checked = Dagen för kontroll saknas.
editor-problem-no-source = Ingen källa. Då kan ingen kontrollera uppgifterna igen.
editor-problem-no-url = En källa saknar adress.
editor-problem-url = Adressen går inte: { $a }. Den ska börja med https://.
editor-problem-no-entry-near = Det finns inget svar som heter ”{ $b }”. Menade du ”{ $c }”?
editor-problem-no-entry = Det finns inget svar som heter ”{ $b }”.
editor-problem-itself = Svaret hänvisar till sig självt.
editor-problem-no-facts = Uppgifterna saknas.
editor-problem-no-text = Svaret har ingen text på något språk.
editor-problem-heading = Rubriker i texten går inte. Skriv **fet stil** i stället.
editor-problem-html = HTML går inte.
editor-problem-line = En linje över sidan går inte.
editor-problem-quotation = Citat med > går inte.
editor-problem-code = Kodtecken går inte, och en rad får inte börja med fyra blanksteg.
editor-problem-table = Tabeller går inte. Skriv en lista.
editor-problem-picture = Bilder går inte.
editor-problem-struck = Överstruken text går inte.
editor-problem-inner-list = En lista i en lista går inte.
