# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, "du". No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    Hej. Jag är Lotsen, en tjänst för dig som är ny i en svensk kommun.
    Jag svarar på frågor om boende, pengar, fritid, arbete och familj.
    Jag är en maskin. När jag är osäker svarar en människa dig här.
privacy-short = Skriv inte ditt personnummer, din adress eller andra privata saker här.
choose-language = Välj ditt språk.
language-set = Nu talar vi svenska. Du kan byta språk med /language.
choose-place = I vilken kommun bor du? Då passar svaren för den plats där du bor.
button-skip = ⏭️ Hoppa över
button-more-places = ➡️ Fler orter
place-set = Jag kommer ihåg att du bor i { $place }. Du kan ändra det med /place.
place-skipped = Det går bra. Du kan välja senare med /place.
menu-intro = Skriv din fråga med egna ord, eller välj ett ämne.
menu-topic = { $topic }: välj en fråga eller skriv en egen.
button-menu = Meny
button-more = ➡️ Mer
button-back = 🔙 Tillbaka

## Answers
answer-source = Källa: { $source }
answer-desk = Ansvarig: { $desk }
answer-checked = Kontrollerat: { $date }
answer-machine-made = Den här texten är översatt av en maskin och har ännu inte granskats av någon som talar språket.
answer-corrected = Vi har tidigare skickat ett svar om det här som inte stämde. Förlåt. Så här är det:
answer-other-language = Det här svaret finns inte på ditt språk än. Här är det på { $language }.
answer-related = Du kan också läsa:
answer-urgent-staff-told = Det här kan vara bråttom, så jag har också sagt till personalen hos { $desk }. Din fråga har nummer { $number }. De svarar här senast { $due }. Vänta inte på dem om det inte kan vänta.
urgent-nobody-now = Ingen hos { $desk } är på plats just nu. De är tillbaka { $due }. Är någon i fara, ring 112. Är någon sjuk, ring 1177, dygnet runt.
in-danger = Är någon i fara, ring 112. Är någon sjuk, ring 1177, dygnet runt.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 Fråga en människa
feedback-thanks = Tack. Det hjälper oss.
feedback-sorry = Jag är ledsen att det inte hjälpte. Vill du att en människa svarar?
button-told-otherwise = 🗣️ Någon har sagt något annat
told-by-whom = Vem har sagt något annat? Då tar de som har hand om svaret reda på vad som gäller.
button-told-municipality = Kommunen
button-told-other = Någon annan
button-yes-person = ✅ Ja, en människa
button-no = ❌ Nej
no-is-fine = Det är okej. Du kan alltid skriva en ny fråga.

## When the question is not clear
offer-intro = Jag är inte riktigt säker på vad du menar. Är det någon av de här frågorna?
button-none-of-these = 🚫 Ingen av dem
new-answer = Nu finns det ett svar som kan passa din fråga nummer { $number }. Tryck på knappen för att läsa det. Din fråga ligger också kvar hos en människa.
ask-status = Svaret beror på vilken uppehållsstatus du har. Vilken har du?
ask-place = Svaret beror på var du bor. Vilken kommun är det?
status-asylum = Jag har sökt asyl
status-temporary-protection = Tillfälligt skydd (Ukraina)
status-permit = Uppehållstillstånd
status-eu = EU-medborgare
status-citizen = Svensk medborgare
button-do-not-know = 🤷 Jag vet inte
ask-language = Vilket språk är din fråga på? Välj, så letar jag igen.
ask-write-question = Jag hittade ingen fråga i ditt meddelande. Skriv den med några ord.

## Handing over to a person
handed-over =
    Jag är inte tillräckligt säker för att svara på det här. Jag har lämnat din fråga till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-asked =
    Jag har lämnat din fråga till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-media =
    Jag kan inte läsa bilder eller lyssna på ljud. Jag har skickat det till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-failure =
    Något gick fel hos oss. Inget är borta: en människa hos { $desk } har din fråga.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-stale =
    Min text om det här håller på att kontrolleras igen, så jag skickar den inte. Jag har lämnat din fråga till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-language =
    Jag kunde inte avgöra vilket språk det här är. Jag har lämnat din fråga till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
added-to-case = Jag har lagt till det här till din fråga nummer { $number }. { $desk } svarar här senast { $due }.
with-person = En människa hos { $desk } har din fråga och läser det du skriver.
claimed-notice = En människa hos { $desk } läser din fråga nu. Det du skriver här går till den personen. Med /menu kan du använda maskinen under tiden.
claimed-by-name = { $name } hos { $desk } läser din fråga nu. Det du skriver här går till den personen. Med /menu kan du använda maskinen under tiden.
handed-to-desk = Din fråga nummer { $number } finns nu hos { $desk }, som vet mer om den. Du får svar här senast { $due }.
case-delayed = Din fråga nummer { $number } tar längre tid. { $desk } svarar här senast { $due }.
cases-merged = Dina frågor nummer { $other } och nummer { $number } hör ihop. { $desk } svarar på båda här som nummer { $number }, senast { $due }.
reply-from = Svar från { $desk }:
reply-entry-from = { $desk } skickar det här svaret till dig:
button-solved = 👍 Det löste sig
button-not-solved = 👎 Jag behöver fortfarande hjälp
message-taken-back = Ett meddelande skickades hit av misstag. Det är borttaget.
case-closed = Din fråga nummer { $number } är avslutad. Fick du den hjälp du behövde?
case-solved-thanks = Bra. Du kan alltid skriva en ny fråga.
case-reopened = Jag har öppnat din fråga nummer { $number } igen. { $desk } svarar här senast { $due }.
case-closed-already = Den här frågan är avslutad. Skriv en ny fråga om du behöver hjälp.
person-write-question = Vad vill du fråga? Skriv det i ett meddelande, så lämnar jag det till en människa.
button-cancel = ✖️ Avbryt
cancelled = Avbrutet. Du kan skriva en ny fråga.

## /status
status-none = Du har ingen fråga som väntar hos en människa. Skriv din fråga här.
status-open = Fråga nummer { $number }: väntar hos { $desk }. Svar senast { $due }.
status-overdue = Fråga nummer { $number }: väntar hos { $desk }. Du skulle ha fått svar { $due }. Jag är ledsen för det. Jag har påmint dem.
status-claimed = Fråga nummer { $number }: en människa hos { $desk } arbetar med den. Svar senast { $due }.
status-answered = Fråga nummer { $number }: { $desk } har svarat dig. Skriv här om något saknas.
status-queue = Din plats i kön: { $rank }.
button-withdraw = 🗑️ Ta tillbaka fråga { $number }
withdraw-confirm = Vill du ta tillbaka din fråga nummer { $number }? Då arbetar ingen med den längre.
button-withdraw-yes = ✅ Ja, ta tillbaka den
withdraw-kept = Bra. Din fråga nummer { $number } är kvar hos { $desk }.
case-withdrawn = Jag har tagit tillbaka din fråga nummer { $number }. Ingen arbetar med den längre.

## /mydata /forget /privacy /help
mydata-intro = Det här har jag sparat om dig:
mydata-language = Språk: { $language }
mydata-place = Kommun: { $place }
mydata-status = Uppehållsstatus: { $status }
mydata-not-chosen = inte valt
mydata-questions =
    { $count ->
        [one] { $count } fråga som du har ställt till mig
       *[other] { $count } frågor som du har ställt till mig
    }
mydata-cases =
    { $count ->
        [one] { $count } fråga som har lämnats till en människa
       *[other] { $count } frågor som har lämnats till en människa
    }
mydata-case-line = Fråga nummer { $number }, { $date }, { $desk }
mydata-retention =
    { $days ->
        [one] Texter raderas { $days } dag efter att en fråga har avslutats. Med /forget raderar du allt nu.
       *[other] Texter raderas { $days } dagar efter att en fråga har avslutats. Med /forget raderar du allt nu.
    }
forget-confirm = Vill du radera allt som jag har sparat om dig? Frågor som väntar hos en människa tas också tillbaka. Det går inte att ångra.
button-forget-yes = 🗑️ Ja, radera allt
forget-done = Allt som jag hade sparat om dig är raderat. Du kan också ta bort den här chatten i Telegram. Skriv /start om du vill börja om.
privacy-text =
    Kommunen ansvarar för den här tjänsten. Den är frivillig.
    Jag sparar ditt språk, din kommun, dina frågor och svaren, så att en människa kan hjälpa dig. Texterna raderas efter en tid.
    Jag sparar inte ditt namn. Personalen ser ett nummer, inte ditt namn.
    Jag skickar ingenting till Migrationsverket eller polisen. Jag bestämmer ingenting om dig.
    Personal i socialtjänst, skola och vård måste agera om ett barn är i fara.
    Telegram är ingen hemlig kanal. Skriv inte ditt personnummer, din adress eller detaljer om ditt ärende här.
    En fråga till kommunen kan vara en allmän handling. Regler om sekretess skyddar privata saker.
    /mydata visar vad jag har sparat. /forget raderar det.
help-text =
    Skriv din fråga på ditt eget språk. Kort går bra.
    /menu visar ämnena.
    /person lämnar din fråga till en människa.
    /status visar när du får svar.
    /leisure hittar något att göra på fritiden, /courses visar kurserna.
    /plan visar vad som är dags att göra.
    /news ger dig nyheter på ditt språk.
    /today visar vad som händer i dag och den här veckan.
    /tell låter dig säga vad som är bra eller dåligt.
    /language byter språk, /place byter kommun.
    /mydata visar vad som är sparat, /forget raderar det, /privacy berättar mer.
    Vid fara för livet, ring 112.

## Small talk
smalltalk-greeting = Hej. Vad vill du veta? Skriv din fråga, eller välj ett ämne.
smalltalk-thanks = Varsågod. Skriv när du har en fråga.
smalltalk-goodbye = Hej då, ta hand om dig. Jag finns här när du har en fråga.
smalltalk-wellbeing = Tack, jag önskar dig också allt gott. Vad vill du veta?
smalltalk-identity = Jag är Lotsen, en maskin som svarar med texter som kommunen tar hand om. När jag är osäker svarar en människa. Med /person kan du fråga en människa direkt.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    Ring 112 nu. Det är gratis, dygnet runt. Säg var du är och vad som har hänt.
    Gå därifrån om det brinner eller är farligt. Be någon nära dig om hjälp.
    Råd om sjukdom: ring 1177, dygnet runt.
crisis-violence =
    Är du i fara nu? Ring 112. Det är gratis, dygnet runt.
    Kvinnofridslinjen: { $women }. Gratis, dygnet runt, med tolk. Det syns inte på telefonräkningen. Du behöver inte säga ditt namn.
    Män kan ringa Stödlinjen för män: { $men }.
    Socialtjänsten i kommunen måste hjälpa dig och dina barn.
    Om någon annan läser din telefon, ta bort den här chatten när du har läst den.
crisis-suicide =
    Om du kanske gör dig själv illa nu, ring 112. Det är gratis, dygnet runt.
    Prata med någon nu: Mind Självmordslinjen, ring { $suicide }. Råd om hälsa: 1177.
    Är du under 18 år? Ring Bris: { $children }.
    Var inte ensam. Be någon du litar på att vara hos dig.
crisis-child =
    Är ett barn i fara nu? Ring 112. Det är gratis, dygnet runt.
    Annars, ring socialtjänsten i kommunen. På kvällar och helger, ring socialjouren. Du når dem genom kommunens växel.
    Ett barn kan ringa Bris: { $children }. Det är gratis, och barnet behöver inte säga sitt namn.
crisis-honour =
    Är du i fara, eller är någon på väg att ta dig utomlands? Ring 112. Det är gratis, dygnet runt.
    Kvinnofridslinjen: { $women }. Gratis, dygnet runt, med tolk. Barn kan ringa Bris: { $children }.
    Ingen får tvinga dig att gifta dig. Du kan be skolan, vården, polisen eller socialtjänsten om hjälp utan att säga ditt namn först.
    Om någon annan läser din telefon, ta bort den här chatten när du har läst den.
crisis-homeless =
    Ring socialtjänsten i kommunen där du är nu. Säg att du inte har någonstans att sova i natt, och säg om du har barn, är gravid eller sjuk.
    Kvällar och helger: be kommunens växel om socialjouren. Vid fara: ring 112.
    Flyr du från våld? Kvinnofridslinjen: { $women }, dygnet runt, med tolk.
crisis-hunger =
    Kontakta socialtjänsten i kommunen i dag och säg att det är akut: du har ingen mat. Säg om du har barn, är gravid eller sjuk.
    Kvällar och helger: be kommunens växel om socialjouren. Vid fara för livet: ring 112.
crisis-local = Växeln i { $place }: { $phone }
crisis-local-emergency = Socialjouren i { $place }, kvällar och helger: { $phone }
crisis-staff-told-open = Jag har sagt till personalen nu. En människa skriver till dig här. Vänta inte på dem om det är bråttom: ring.
crisis-staff-told-closed = Jag har sagt till personalen, men ingen läser det här nu. De är tillbaka { $due }. Vänta inte: ring.
crisis-wrong = Om jag missförstod dig, skriv din fråga igen med andra ord.

## Other kinds of message
location-not-needed = Jag använder inte din plats och har inte sparat den. Med /place kan du välja din kommun.
contact-not-needed = Jag behöver inga telefonnummer och har inte sparat det här. Skriv din fråga.
sticker-reaction = Jag kan bara läsa text. Skriv din fråga med ord.
edited-again = Du har ändrat din fråga. Här är svaret på den nya.
many-messages = Det är många meddelanden på en gång. Jag läser dem ett i taget, så det tar en stund. Inget försvinner.
unknown-command = Jag känner inte till det kommandot. /help visar vad jag kan göra. Du kan också bara skriva din fråga.
button-too-old = Den här knappen är för gammal. Skriv din fråga igen.
group-only-private = Jag svarar bara i privata chattar, så att dina frågor förblir dina. Skriv direkt till mig.

## Commands (in Telegram's menu)
command-start = Börja
command-language = Byt språk
command-place = Välj din kommun
command-menu = Visa ämnena
command-person = Fråga en människa
command-status = När får jag svar?
command-mydata = Vad som är sparat om mig
command-forget = Radera allt om mig
command-privacy = Så skyddas mina uppgifter
command-help = Hjälp
bot-description = Frågor om boende, pengar, fritid, arbete och familj i Sverige. Svar på ditt språk. När jag är osäker svarar en människa.
bot-short-description = Svar för dig som är ny i Sverige.

## The phone page
web-title = Lotsen
web-write-here = Skriv din fråga
web-send = Skicka
web-you = Du
web-lotsen = Lotsen
web-connection-lost = Ingen anslutning. Din text är sparad och skickas när det fungerar igen.
web-typing = Ett ögonblick …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = i dag klockan { $time }
due-tomorrow = i morgon klockan { $time }
due-date = { $weekday } { $day } { $month } klockan { $time }
date-long = { $day } { $month } { $year }
weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
# The months where no day stands before them.
month-alone-1 = { month-1 }
month-alone-2 = { month-2 }
month-alone-3 = { month-3 }
month-alone-4 = { month-4 }
month-alone-5 = { month-5 }
month-alone-6 = { month-6 }
month-alone-7 = { month-7 }
month-alone-8 = { month-8 }
month-alone-9 = { month-9 }
month-alone-10 = { month-10 }
month-alone-11 = { month-11 }
month-alone-12 = { month-12 }
# Words that may stand in a date that somebody types, with spaces between them.
date-words = år i den
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = ja ; jo ; japp ; jadå ; javisst ; gärna ; ja tack ; ja gärna ; ja det gjorde jag ; ja det fick jag
no-words = nej ; nä ; nejdå ; nej tack ; nej det gjorde jag inte ; nej det fick jag inte ; inte nu

## What was hidden in a message
hidden-personal-number = Jag har gömt ett personnummer i ditt meddelande.
hidden-phone = Jag har gömt ett telefonnummer i ditt meddelande.
hidden-email = Jag har gömt en e-postadress i ditt meddelande.
hidden-money = Jag har gömt ett kortnummer eller kontonummer i ditt meddelande.
hidden-address = Jag har gömt en adress i ditt meddelande.
hidden-number = Jag har gömt ett nummer i ditt meddelande.
hidden-several = Jag har gömt några privata uppgifter i ditt meddelande.
hidden-why = Skriv aldrig sådant här. Nu kan ingen se det, inte heller personalen. Om någon behöver det frågar de dig i telefon eller när ni träffas.

## Translated replies
reply-machine-translated = Den här texten är översatt av en maskin. Originalet:
reply-not-translated = Det här svaret gick inte att översätta. Det är skrivet på { $language }.

## Att hitta något att göra. Namnen på föreningar och platser är svenska.
leisure-for-whom = Vem gäller det? Välj ålder.
leisure-what = Vad vore roligt? Du kan också skriva, till exempel: fotboll, flicka 9 år, lördag.
leisure-found =
    { $count ->
        [one] Det här hittade jag:
       *[other] De här hittade jag:
    }
leisure-found-near = Jag hittade inget precis sådant. Det här kanske passar:
leisure-found-nothing = Jag hittade inget som passar. Du kan önska något annat, eller låta en människa hjälpa dig.
leisure-no-directory = Jag har ingen lista över aktiviteter för din kommun än. En människa kan hjälpa dig.
leisure-ask-always = Tider och priser kan ändras. Fråga innan du går dit.
interest-name =
    { $interest ->
        [ball-sports] Bollspel
        [water] Simning och vatten
        [dance-and-music] Dans och musik
        [fighting-arts] Kampsport
        [nature] Ute i naturen
        [animals] Djur
        [handicraft] Hantverk och målning
        [cooking] Matlagning
        [reading] Böcker och läsning
        [languages] Språk
        [computers] Datorer
        [theatre] Teater
        [painting] Målning
        [small-children] Med små barn
        [meeting-people] Träffa folk
        [helping-others] Hjälpa andra
        [training] Träning
        [quiet] Något lugnt
        [religion-and-tradition] Religion och tradition
       *[work-contacts] Kontakter för jobb
    }
activity-name =
    { $kind ->
        [football] fotboll
        [basketball] basket
        [swimming-school] simskola
        [swimming-women] simning för kvinnor
        [gymnastics] gymnastik
        [dance] dans
        [martial-arts] kampsport
        [gym] gym
        [running-walking] löpning och promenader
        [cycling] cykling
        [scouts] scouter
        [outdoor] friluftsliv
        [library] bibliotek
        [language-cafe] språkkafé
        [homework-help] läxhjälp
        [music-school] musikskola
        [theatre] teater
        [art-craft] konst och hantverk
        [open-preschool] öppen förskola
        [youth-centre] fritidsgård
        [womens-group] kvinnogrupp
        [mens-group] mansgrupp
        [parent-course] föräldrakurs
        [study-circle] studiecirkel
        [volunteering] hjälpa till som volontär
        [chess-games] schack och spel
        [gardening] odling
        [culture-house] kulturhus
       *[leisure-introduction] lära känna fritidsaktiviteter
    }
activity-ages = { $from }–{ $to } år
activity-ages-from = från { $from } år
activity-group =
    { $group ->
        [girls] bara flickor
        [women] bara kvinnor
        [boys] bara pojkar
       *[men] bara män
    }
activity-with-parent = en vuxen stannar med barnet
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = fråga om tiderna
activity-rests-now = vilar den här tiden på året
activity-free = gratis
activity-cost = { $kr } kr
activity-cost-unknown = fråga vad det kostar
activity-try =
    { $times ->
        [one] du får prova en gång innan du betalar
       *[other] du får prova { $times } gånger innan du betalar
    }
activity-fritidskortet = du kan betala med Fritidskortet
activity-bus = hållplats { $stop }
activity-join =
    { $how ->
        [drop-in] Bara kom, du behöver inte anmäla dig
        [call] Ring eller skriv först
        [form] Anmäl dig på webbsidan
        [queue] Det är kö: anmäl dig
       *[unknown] Fråga hur man är med
    }
activity-full =
    { $left ->
        [no] fullt just nu
       *[queue] kö just nu
    }
activity-child-care = någon ser efter små barn under tiden
activity-languages = ledarna talar: { $languages }
activity-made-up = Påhittad, bara för att visa hur det ser ut. Den här aktiviteten finns inte.
activity-unchecked = Inte kontrollerad än. Fråga innan du går dit.
button-leisure = 🔎 Hitta en aktivitet
button-anything = ✨ Vad som helst
button-free-only = 🆓 Gratis
button-female-only = 👩 Bara flickor eller kvinnor
button-child-care = 👶 Med barnpassning
button-weekend = 📅 Helg
button-evening = 🌙 Kväll
button-other-wish = 🔄 Något annat
button-help-start = 🙋 Hjälp mig att börja
command-leisure = Hitta en aktivitet

## Kurser
courses-intro = Korta kurser. En lektion tar några minuter. Du kan sluta när du vill och fortsätta senare.
courses-none = Det finns inga kurser här än. Skriv din fråga, eller välj /menu.
course-overview =
    { $lessons ->
        [one] { $course }: en lektion.
       *[other] { $course }: { $lessons } lektioner. Börja var du vill.
    }
course-lesson = { $course } · lektion { $number } av { $lessons }
course-check = En fråga till dig
course-right = Ja, det stämmer.
course-not-quite = Inte riktigt. Det här stämmer:
course-done = Du har läst hela kursen { $course }. Bra gjort. Du kan läsa alla lektioner igen.
button-next-lesson = ▶️ Nästa lektion
button-lessons = 📋 Alla lektioner
button-other-courses = 📚 Andra kurser
command-courses = Korta kurser
mydata-lessons = Lektioner du har läst: { $count }

## Min plan: stegen under de första två åren, och påminnelser. Stegens rubriker kommer från knowledge/plan.
plan-command = Min plan
plan-none = Det finns ingen plan här än. Skriv din fråga, eller välj /menu.
plan-ask-arrival = När kom du till kommunen där du bor nu? Då kan jag visa vad som ska göras när. Det räcker med månaden. Du kan också skriva datumet, till exempel { $example }.
plan-ask-status = Några steg är bara för en del. Vilken uppehållsstatus har du?
plan-ask-year = Vilket år?
plan-ask-month = Vilken månad?
plan-ask-day = { $title }: vilken dag i månaden senast?
plan-ask-date = { $title }: vilket datum? Välj det, eller skriv det, till exempel { $example }.
plan-month = { $month } { $year }
plan-intro = Din plan. Välj ett steg för att läsa om det eller markera det som klart. Du kan också skriva dess nummer. Du kan ställa en fråga när som helst.
plan-now = Nu
plan-next = Sedan
plan-later = Senare
plan-all-done = Allt i din plan är klart. Bra gjort.
plan-by = senast { $date }
plan-from = från { $date }
plan-monthly = varje månad, nästa gång senast { $date }
plan-yearly = varje år, nästa gång senast { $date }
plan-no-day = välj dagen
plan-done = Klart: { $title }
plan-ask-later = { $title }: när vill du göra det?
plan-put-off = { $title }: skjutet till { $date }.
plan-reminds-of = Jag påminner dig här om det här steget { $date } på förmiddagen: { $title }. Jag sparar att du vill det. Du kan sluta när som helst.
plan-reminds-when-known = Jag påminner dig här om det här steget när det är dags: { $title }. Jag sparar att du vill det. Du kan sluta när som helst.
plan-reminds-of-all = Jag påminner dig här om varje steg när det är dags, på förmiddagen och inte på söndagar eller helgdagar. En del steg behöver en dag: välj den i planen. Jag sparar att du vill det. Du kan sluta när som helst.
plan-stopped = Jag påminner dig inte längre. Din plan finns kvar.
plan-reminder = Påminnelse: { $title }
plan-reminded = Jag påminner dig { $date }.
plan-button-done = ✔ Klart
plan-button-not-done = ↩️ Inte klart än
plan-button-later = ⏰ Senare
plan-button-week = 🗓️ Om 1 vecka
plan-button-month = 📆 Om 1 månad
plan-button-more = ℹ️ Läs mer
plan-button-remind = 🔔 Påminn mig
plan-button-remind-all = 🔔 Påminn mig om allt
plan-button-stop = 🔕 Sluta påminna
plan-button-day = 📅 Välj dagen
plan-button-arrival = 📅 Ändra när jag kom
plan-button-other-month = 🔄 En annan månad
plan-button-page = ➡️ Fler steg
plan-mydata = Min plan: du kom { $date }
plan-mydata-done = Min plan, klart: { $titles }
plan-mydata-date = Min plan, dagen för det här steget: { $title }, { $date }
plan-mydata-later = Min plan, skjutet: { $title }, till { $date }
plan-mydata-reminders = Min plan: du vill bli påmind

## Nyheter: bara för dem som har sagt ja. Ämnenas namn kommer från knowledge/topics.toml.
news-command = Nyheter
news-intro = Här väljer du nyheter från kommunen, på ditt språk. Du får bara det du säger ja till. Jag sparar ditt val. Du kan sluta när som helst.
news-none = Du får inga nyheter nu. Välj ett ämne, eller allt.
news-chosen = Du får nyheter om: { $topics }.
news-chosen-all = Du får nyheter om allt.
news-place = Din kommun: { $place }. Du kan ändra det med /place.
news-no-place = Jag vet inte i vilken kommun du bor. Därför får du bara nyheter som gäller alla. Välj kommun med /place.
news-all = ✨ Allt
news-stopped = Du får inga nyheter längre. Vill du ha dem igen, skriv /news.
news-why = Du får det här för att du vill ha nyheter om: { $topic }.
news-why-all = Du får det här för att du vill ha alla nyheter.
news-button-stop = 🔕 Stoppa nyheter
news-mydata = Nyheter: du vill ha nyheter om { $topics }
news-mydata-all = Nyheter: du vill ha nyheter om allt

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = I dag och i veckan
today-asked = vad händer i dag; vad händer idag; vad händer i veckan; vad finns det i dag; vad är öppet i dag; vad är öppet idag
today-intro = I dag är det { $date }. Det här händer i { $place }.
today-everywhere = I dag är det { $date }. Det här händer.
today-now = I dag
today-later = De närmaste dagarna
today-nothing = Jag vet inget som passar de närmaste sju dagarna.
today-nothing-now = Jag vet inget som passar i dag.
today-open = Öppet { $hours }: { $desks }
today-closed = Stängt i dag: { $desks }
today-holiday = Stängt i dag, för det är helgdag: { $desks }
event-kind =
    { $kind ->
        [drop-in] drop-in
        [language-cafe] språkcafé
        [parent-group] föräldragrupp
       *[event] händelse
    }
event-time = { $weekday } { $day } { $month } { $from }–{ $to }
event-swedish = (på svenska)
event-languages = Språk där: { $languages }
event-desk = Frågor: { $desk }
event-free = Lediga platser: { $count }
event-full = Det är fullt.
event-full-wait = Det är fullt. Du kan vänta på en plats.
event-seat = Du har en plats. Visa den här koden när du kommer: { $code }. Jag sparar att du har anmält dig, inget namn.
event-waits = Du är nummer { $rank } i väntelistan. Får du en plats skriver jag det här. Jag sparar att du väntar, inget namn.
event-given = Nu har du en plats: { $title }, { $due }. Visa den här koden när du kommer: { $code }. Kan du inte komma, lämna tillbaka platsen.
event-left = Du har ingen plats längre: { $title }.
event-reminds = Jag påminner dig här { $due }. Jag sparar att du vill det.
event-soon = Det börjar så snart att jag inte hinner påminna dig.
event-no-reminder = Jag påminner dig inte om det.
event-reminder = Påminnelse: { $title }, { $due }.
event-cancelled = Det blir inget: { $title }, { $due }. Det är inställt.
event-gone = Något som du ville gå på { $due } blir inte av den tiden. /today visar vad som händer.
event-past = Det är över, eller så blir det inte av.
event-mydata-seat = Anmäld: { $title }, { $due }, kod { $code }
event-mydata-waits = I väntelistan: { $title }, { $due }
event-mydata-reminder = Påminnelse: { $title }, { $due }
event-button-remind = 🔔 Påminn mig
event-button-no-reminder = 🔕 Påminn mig inte
event-button-sign-up = ✍️ Anmäl mig
event-button-wait = ⏳ Ställ mig i väntelistan
event-button-leave = ↩️ Lämna min plats
event-button-more = ➡️ Fler
event-button-today = 📅 Bara i dag
event-button-week = 📅 Sju dagar
event-button-kind = 🔎 Välj sort
event-button-mine = 💬 På mitt språk
event-button-any = 💬 Alla språk
event-button-all = ✨ Allt
event-file = Lägg i din kalender

## Sound
button-listen = 🔊 Lyssna
sound-machine = En maskin läser upp det här. Den kan säga ord fel.
sound-machine-rough = En maskin läser upp det här. På det här språket är den svår att förstå.
sound-machine-near = En maskin läser upp det här med en röst för { $language }. Några ord låter annorlunda.
sound-not-now = Jag kan inte läsa upp det här nu. Du kan läsa det här, eller fråga en människa.
film-spoken = Film. Språk som talas: { $language }.
film-captions = Textad på: { $languages }.
button-transcript = 📄 Vad som sägs i filmen
voice-listens = Jag lyssnar på ditt meddelande. Det tar en liten stund.
voice-heard = Jag hörde: ”{ $text }”. Är det rätt?
button-voice-yes = ✅ Ja
button-voice-no = ❌ Nej
voice-mydata = Ett röstmeddelande: jag lyssnar på det, eller har frågat dig om jag hörde rätt
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ Jag vill prova: { $name }
outing-may-ask = Bra. Får jag fråga dig här om en vecka hur det var? Det gäller: { $activity }. Dina svar räknas bara. Jag sparar inget namn.
outing-button-yes = ✅ Ja, fråga mig
outing-no = Okej. Jag frågar inte.
outing-good = Bra. Prova och se. Om du ändrar dig kan jag fråga dig om en vecka hur det var.
outing-noted = Bra. Jag frågar dig här { $due }. Jag sparar att du vill det. Du kan sluta när som helst.
outing-stopped = Jag frågar dig inte om aktiviteter längre.
outing-button-stop = 🔕 Fråga mig inte om det här
outing-did-you-go = Du ville prova det här: { $activity }. Gick du dit?
outing-how = Hur var det? ({ $activity })
outing-still = För fyra veckor sedan gick du på det här: { $activity }. Går du där fortfarande?
outing-why = Varför slutade du?
outing-button-went = ✅ Ja, vi gick
outing-button-not-yet = ⏳ Inte än
outing-button-not-out = ❌ Det blev inte av
outing-button-liked = 😀 Vi tyckte om det
outing-button-so-so = 😐 Sådär
outing-button-not-for-us = 🙁 Inget för oss
outing-button-still = ✅ Ja, fortfarande
outing-button-stopped = ❌ Nej, vi har slutat
outing-button-far = 🚌 För långt bort
outing-button-cost = 💰 Det kostade för mycket
outing-button-time = ⏰ Ingen tid
outing-button-welcome = 💔 Kände mig inte välkommen
outing-button-language = 💬 Språket var svårt
outing-button-other = 🤷 Något annat
outing-later = Tack. Jag frågar dig en gång till om ungefär fyra veckor.
outing-thanks = Tack. Ditt svar räknas, utan ditt namn.
outing-mydata = Aktiviteter som jag får fråga dig om: { $activities }
outing-mydata-yes = Aktiviteter: jag får fråga dig hur det var
outing-mydata-no = Aktiviteter: du vill inte bli frågad
voice-late = Du har redan svarat på det här, eller så frågar vi inte om det längre.
pulse-offer = Får jag ställa tre korta frågor om hur du har det i Sverige? Det är frivilligt och tar en halv minut. Dina svar räknas bara. De sparas inte ihop med dig. Därför kan ingen hitta dem, och de kan inte raderas senare. Om du säger ja frågar jag igen om ungefär fyra månader och innan dina två år är slut.
pulse-again = För en tid sedan svarade du på tre korta frågor. Får jag ställa dem en gång till? Det är frivilligt. Dina svar räknas bara, de sparas inte ihop med dig.
pulse-button-yes = ✅ Ja, fråga
pulse-button-not-now = ⏳ Inte nu
pulse-button-never = 🔕 Fråga aldrig mer
pulse-not-now = Okej. Inget sparas om det.
pulse-never = Okej. Jag frågar aldrig mer om det här.
pulse-ready = Jag är redo att arbeta eller studera. (1: inte alls. 5: ja, mycket.)
pulse-people = Det finns människor som jag kan be om hjälp. (1: ingen. 5: ja, många.)
pulse-turn = Jag vet vart jag ska vända mig när jag behöver något. (1: inte alls. 5: ja, mycket väl.)
pulse-thanks = Tack. Dina svar räknas, utan ditt namn.
pulse-mydata = Tre frågor: du har sagt ja till att bli frågad. Svaren räknas utan dig och finns inte här
pulse-mydata-never = Tre frågor: du vill inte bli frågad
tell-command = Berätta för oss
tell-intro = Vad är bra eller dåligt med den här tjänsten, kommunen eller livet här? Skriv det i ett meddelande, eller skicka ett röstmeddelande. Personalen läser det utan ditt namn. Texter raderas efter en tid. Ingen svarar på det. Behöver du ett svar, tryck på Fråga en människa.
tell-intro-web = Vad är bra eller dåligt med den här tjänsten, kommunen eller livet här? Skriv det i ett meddelande. På den här sidan kan du inte skicka din röst, bara text. Personalen läser det utan ditt namn. Texter raderas efter en tid. Ingen svarar på det. Behöver du ett svar, tryck på Fråga en människa.
tell-thanks = Tack. Personalen läser det. Ingen svarar på det här. Får det visas för andra, utan ditt namn?
tell-button-yes = ✅ Ja, det får visas
tell-shown = Tack. Det får visas utan ditt namn.
tell-not-shown = Tack. Bara personalen läser det.
tell-amended = Jag har ändrat det du berättade.
tell-mydata = Du berättade, { $date }: { $text }
tell-mydata-voice = Du berättade med ett röstmeddelande eller en bild, { $date }
## Certificates of courses
certificate-button = 🎓 Intyg
certificate-offer = Du får ett intyg på att du har läst kursen { $course }. Öppna sidan och skriv namnet som ska stå på intyget. Namnet står bara på intyget: jag sparar det inte. Skriv det inte här i chatten. Länken fungerar i ett dygn.
certificate-open = Gör intyget
certificate-by-hand = Här är ditt intyg för kursen { $course }. Skriv ut det och skriv ditt namn på linjen för hand. Jag frågar inte efter namnet och sparar det inte.
certificate-title = Ditt intyg
certificate-name = Namnet som ska stå på intyget
certificate-not-kept = Namnet sparas inte. Det står bara i filen som du får.
certificate-make = Gör intyget som PDF
certificate-without = Utan namn, jag skriver för hand
certificate-no-name = Skriv ett namn, eller välj ”Utan namn”.
certificate-letters = Några av bokstäverna går inte att skriva ut. Skriv namnet med andra bokstäver, eller välj ”Utan namn” och skriv för hand.
certificate-later = Det gick inte nu. Vänta en stund och försök igen.
certificate-expired = Länken är för gammal eller inte hel. Gå tillbaka till chatten, öppna kursen med /courses och välj 🎓.
certificate-mydata = Avslutad kurs: { $course }, { $date }

## The family's schedule
schedule-button = 🗓 Vårt schema
schedule-put = 🗓 Lägg in i vårt schema
schedule-which = Vilken aktivitet ska in i schemat?
schedule-for-whom = Vem ska gå? Jag sparar bara ett nummer och en ålder, inget namn.
schedule-child = Barn { $number } · ålder { $age }
schedule-adult = 🧑 En vuxen
schedule-another-child = ➕ Ett barn till
schedule-age = Hur gammalt är barnet?
schedule-when = Vilka veckor?
schedule-this-week = Den här veckan
schedule-next-week = Nästa vecka
schedule-four-weeks = Fyra veckor från den här
schedule-along = Vem följer med?
schedule-me = Jag
schedule-parent = En annan förälder
schedule-guide = Föreningslotsen
schedule-nobody = Ingen än
schedule-kept = Det står i ert schema: { $title }. Jag sparar aktiviteten, barnets nummer och ålder, veckorna och vem som följer med. /leisure visar schemat.
schedule-title = Vårt schema
schedule-week = Vecka { $number }, från { $date }
schedule-gone = Aktiviteten finns inte längre i listan.
schedule-removed = Borttaget från ert schema.
schedule-page = Sida att läsa och skriva ut
schedule-link = Länken fungerar i sju dagar. Den som har länken kan läsa schemat.
schedule-empty = Ert schema är tomt. Välj /leisure, hitta en aktivitet och lägg in den.
schedule-full = Schemat är fullt. Ta bort något först: /leisure.
schedule-expired = Länken är för gammal eller inte hel. Be om en ny med /leisure i chatten.
schedule-mydata = Aktiviteter i ert schema: { $count }
