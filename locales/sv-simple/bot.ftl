# What Lotsen says to those who read plain Swedish. Only what can be said more simply than in sv; the rest is said as there.
# Short main clauses, common words, present tense, "du", one thought a sentence. No fact more and none less than in sv.

## First meeting
greeting =
    Hej. Jag heter Lotsen. Jag hjälper dig som är ny i en svensk kommun.
    Du kan fråga mig om bostad, pengar, fritid, arbete och familj.
    Jag är en maskin. Ibland vet jag inte säkert. Då svarar en människa dig här.
privacy-short = Skriv inte ditt personnummer här. Skriv inte din adress. Skriv inte andra privata saker.
language-set = Nu skriver jag lätt svenska. Du kan byta språk. Skriv /language.
choose-place = Var bor du? Välj din kommun. Då får du svar som passar där.
place-set = Du bor i { $place }. Jag kommer ihåg det. Vill du ändra? Skriv /place.
place-skipped = Det går bra. Du kan välja senare. Skriv /place.
menu-intro = Skriv din fråga med egna ord. Eller välj ett ämne.
menu-topic = { $topic }: välj en fråga. Eller skriv din egen fråga.

## Answers
answer-source = Texten bygger på: { $source }
answer-desk = De har ansvar för svaret: { $desk }
answer-checked = Vi kollade fakta: { $date }
answer-machine-made = En maskin har gjort den här texten lättare. Ingen människa har läst den lätta texten än. Det kan finnas fel.
answer-corrected = Du fick ett svar av oss förut. Det var fel. Förlåt. Så här är det:
answer-other-language = Det här svaret finns inte på svenska än. Här är det på { $language }.
answer-urgent-staff-told = Det här kan vara bråttom. Jag har sagt till personalen hos { $desk }. Din fråga har nummer { $number }. De svarar här senast { $due }. Kan det inte vänta? Vänta då inte på dem.
urgent-nobody-now = Ingen hos { $desk } arbetar just nu. De kommer tillbaka { $due }. Är någon i fara? Ring 112. Är någon sjuk? Ring 1177. Du kan ringa dag och natt.
in-danger = Är någon i fara? Ring 112. Är någon sjuk? Ring 1177. Du kan ringa dag och natt.
feedback-sorry = Det hjälpte inte. Jag är ledsen för det. Vill du att en människa svarar?
told-by-whom = Vem har sagt något annat? Vi frågar dem som har hand om svaret. De tar reda på vad som är rätt.

## When the question is not clear
offer-intro = Jag förstår inte riktigt vad du menar. Är det en av de här frågorna?
new-answer = Det gäller din fråga nummer { $number }. Nu finns det ett svar som kanske passar. Tryck på knappen och läs. En människa har också kvar din fråga.
ask-status = Söker du asyl, har du tillstånd eller är du medborgare? Svaret är olika för olika människor. Välj det som gäller dig.
ask-place = Var bor du? Svaret är olika i olika kommuner. Vilken kommun är det?
ask-write-question = Jag hittar ingen fråga i ditt meddelande. Skriv frågan med några ord.

## Handing over to a person
handed-over =
    Jag är inte säker på svaret. Jag har gett din fråga till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-asked =
    Jag har gett din fråga till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-media =
    Jag kan inte läsa bilder. Jag kan inte lyssna på ljud. Jag har skickat det till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-failure =
    Något blev fel hos oss. Men din fråga finns kvar. En människa hos { $desk } har den.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
handed-over-stale =
    Vi kontrollerar vår text om det här just nu. Därför skickar jag den inte. Jag har gett din fråga till en människa hos { $desk }.
    Du får svar här senast { $due }. Din fråga har nummer { $number }.
with-person = En människa hos { $desk } har din fråga. Personen läser det du skriver.
claimed-notice = En människa hos { $desk } läser din fråga nu. Personen får det du skriver här. Vill du använda maskinen? Skriv /menu.
claimed-by-name = { $name } hos { $desk } läser din fråga nu. Personen får det du skriver här. Vill du använda maskinen? Skriv /menu.
handed-to-desk = { $desk } har nu din fråga nummer { $number }. De vet mer om den. Du får svar här senast { $due }.
cases-merged = Din fråga nummer { $other } och din fråga nummer { $number } handlar om samma sak. { $desk } svarar på båda här. De har nu nummer { $number }. Du får svar senast { $due }.
message-taken-back = Du fick ett meddelande som inte var till dig. Det är borta nu.
case-closed = Din fråga nummer { $number } är klar nu. Fick du hjälp?
case-closed-already = Den här frågan är klar. Behöver du mer hjälp? Skriv en ny fråga.
person-write-question = Vad vill du fråga? Skriv det här. Jag ger det till en människa.
cancelled = Okej, vi gör inte det. Du kan skriva en ny fråga.

## /status
status-none = Ingen av dina frågor väntar hos en människa. Skriv din fråga här.
status-overdue = Fråga nummer { $number }: den väntar hos { $desk }. Du skulle få svar { $due }. Svaret är sent, och jag är ledsen för det. Jag har sagt till dem igen.
withdraw-confirm = Vill du ta tillbaka din fråga nummer { $number }? Då får du inget svar på den.
withdraw-kept = Bra. { $desk } har kvar din fråga nummer { $number }.
case-withdrawn = Du har tagit tillbaka din fråga nummer { $number }. Ingen arbetar med den nu.

## /mydata /forget /privacy /help
mydata-intro = Det här sparar jag om dig:
mydata-retention =
    { $days ->
        [one] När din fråga är klar sparar vi texten i { $days } dag. Sedan tar vi bort den. Vill du ta bort allt nu? Skriv /forget.
       *[other] När din fråga är klar sparar vi texten i { $days } dagar. Sedan tar vi bort den. Vill du ta bort allt nu? Skriv /forget.
    }
forget-confirm = Vill du ta bort allt som jag har sparat om dig? Frågor som väntar hos en människa tas också tillbaka. Du kan inte ångra dig sedan.
button-forget-yes = 🗑️ Ja, ta bort allt
forget-done = Nu är allt borta som jag hade sparat om dig. Du kan också ta bort chatten i Telegram. Vill du börja om? Skriv /start.
privacy-text =
    Kommunen har ansvar för Lotsen. Du väljer själv om du vill använda den.
    Jag sparar ditt språk, din kommun, dina frågor och svaren. Då kan en människa hjälpa dig. Efter en tid tar vi bort texterna.
    Jag sparar inte ditt namn. Personalen ser ett nummer. De ser inte ditt namn.
    Jag skickar ingenting till Migrationsverket. Jag skickar ingenting till polisen. Jag bestämmer ingenting om dig.
    Är ett barn i fara? Då måste personal i socialtjänst, skola och vård göra något.
    Telegram är inte hemligt. Skriv inte ditt personnummer här. Skriv inte din adress. Skriv inte detaljer om ditt ärende (det som kommunen eller en myndighet arbetar med om dig).
    En fråga till kommunen kan bli en allmän handling (ett papper som andra kan be att få läsa). Regler om sekretess (vad som är hemligt) skyddar privata saker.
    Vad har jag sparat? Skriv /mydata. Vill du ta bort det? Skriv /forget.
help-text =
    Skriv din fråga på ditt eget språk. Den kan vara kort.
    /menu – se alla ämnen
    /person – fråga en människa
    /status – se när du får svar
    /leisure – hitta något roligt att göra
    /courses – läs en kort kurs
    /plan – se vad du ska göra nu
    /news – få nyheter
    /today – se vad som händer i dag och den här veckan
    /tell – berätta vad som är bra eller dåligt
    /language – byt språk
    /place – byt kommun
    /mydata – se vad jag har sparat om dig
    /forget – ta bort allt om dig
    /privacy – läs mer om vad jag sparar
    Är någons liv i fara? Ring 112.

## Small talk
smalltalk-goodbye = Hej då. Ha det bra. Du kan alltid skriva till mig.
smalltalk-wellbeing = Tack. Jag hoppas att du också mår bra. Vad vill du veta?
smalltalk-identity = Jag heter Lotsen. Jag är en maskin. Kommunen tar hand om mina texter. Ibland vet jag inte säkert. Då svarar en människa. Vill du fråga en människa nu? Skriv /person.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    Ring 112 nu. Det kostar inget. Du kan ringa dag och natt. Säg var du är. Säg vad som har hänt.
    Brinner det? Är det farligt? Gå bort från platsen. Be någon nära dig om hjälp.
    Vill du ha råd om sjukdom? Ring 1177, dag och natt.
crisis-violence =
    Är du i fara nu? Ring 112. Det kostar inget. Du kan ringa dag och natt.
    Kvinnofridslinjen: { $women }. Det kostar inget. Du kan ringa dag och natt. Det finns tolk. Samtalet syns inte på telefonräkningen. Du behöver inte säga ditt namn.
    Är du man? Du kan ringa Stödlinjen för män: { $men }.
    Socialtjänsten i kommunen måste hjälpa dig och dina barn.
    Läser någon annan i din telefon? Läs det här och ta sedan bort chatten.
crisis-suicide =
    Är du rädd att du gör dig illa nu? Ring 112. Det kostar inget. Du kan ringa dag och natt.
    Prata med någon nu. Mind Självmordslinjen: ring { $suicide }. Råd om hälsa: ring 1177.
    Är du under 18 år? Ring Bris: { $children }.
    Var inte ensam. Be någon du litar på att vara hos dig.
crisis-child =
    Är ett barn i fara nu? Ring 112. Det kostar inget. Du kan ringa dag och natt.
    Är det inte fara just nu? Ring kommunens växel (telefonnumret till hela kommunen). På dagen: be om socialtjänsten. På kvällar och helger: be om socialjouren.
    Ett barn kan ringa Bris: { $children }. Det kostar inget. Barnet behöver inte säga sitt namn.
crisis-honour =
    Är du i fara nu? Håller någon på att ta dig till ett annat land? Ring 112. Det kostar inget. Du kan ringa dag och natt.
    Kvinnofridslinjen: { $women }. Det kostar inget. Du kan ringa dag och natt. Det finns tolk. Ett barn kan ringa Bris: { $children }.
    Ingen får tvinga dig att gifta dig. Du kan be om hjälp i skolan, i vården, hos polisen eller hos socialtjänsten. Du behöver inte säga ditt namn först.
    Läser någon annan i din telefon? Läs det här och ta sedan bort chatten.
crisis-homeless =
    Ring socialtjänsten i kommunen där du är nu. Säg: ”Jag har ingenstans att sova i natt.” Har du barn? Är du gravid eller sjuk? Säg det också.
    På kvällar och helger: ring kommunens växel (telefonnumret till hela kommunen). Be om socialjouren. Är det fara? Ring 112.
    Flyr du från våld? Ring Kvinnofridslinjen: { $women }. Du kan ringa dag och natt. Det finns tolk.
crisis-hunger =
    Ring eller gå till socialtjänsten i kommunen i dag. Säg: ”Det är akut. Jag har ingen mat.” Har du barn? Är du gravid eller sjuk? Säg det också.
    På kvällar och helger: ring kommunens växel (telefonnumret till hela kommunen). Be om socialjouren. Är det fara för livet? Ring 112.
crisis-staff-told-open = Jag har sagt till personalen nu. En människa skriver till dig här. Är det bråttom? Vänta inte på dem. Ring.
crisis-staff-told-closed = Jag har sagt till personalen. Men ingen läser det här nu. De kommer tillbaka { $due }. Vänta inte. Ring.
crisis-wrong = Förstod jag dig fel? Skriv din fråga igen med andra ord.

## Other kinds of message
location-not-needed = Jag behöver inte veta var du är. Jag sparar inte din plats. Vill du välja kommun? Skriv /place.
contact-not-needed = Jag behöver inga telefonnummer. Jag sparar inte numret. Skriv din fråga.
many-messages = Du skickar många meddelanden. Jag läser ett i taget. Det tar lite tid. Inget kommer bort.
unknown-command = Jag förstår inte det ordet. Vad kan jag göra? Skriv /help. Du kan också bara skriva din fråga.
web-connection-lost = Det går inte att skicka just nu. Din text finns kvar. Den skickas när det går igen.

## What was hidden in a message
hidden-several = Jag har gömt några privata saker i ditt meddelande.
hidden-why = Skriv aldrig sådant här. Nu kan ingen se det. Personalen kan inte heller se det. Behöver någon det? Då frågar de dig i telefon. Eller så frågar de när ni träffas.

## Replies
reply-machine-translated = En maskin har översatt den här texten. Så här var texten först:

## Leisure
leisure-what = Vad vill du göra? Du kan också skriva. Till exempel: fotboll, flicka 9 år, lördag.
leisure-found-near = Jag hittar inte precis det. Kanske passar något av det här:
leisure-found-nothing = Jag hittar inget som passar. Du kan välja något annat. En människa kan också hjälpa dig.
leisure-ask-always = Tider och priser kan bli nya. Fråga innan du går dit.

## Courses
courses-intro = Här finns korta kurser. En kurs har flera lektioner. En lektion tar några minuter. Du kan sluta när du vill. Du kan fortsätta senare.

## My plan
plan-ask-arrival = När kom du till kommunen där du bor nu? Välj månad. Du kan också skriva datumet, till exempel { $example }. Då visar jag vad du ska göra och när.
plan-ask-status = Några steg är bara för några människor. Söker du asyl, har du tillstånd eller är du medborgare? Välj det som gäller dig.
plan-intro = Det här är din plan. Välj ett steg och läs om det. När steget är klart kan du säga det här. Du kan också skriva stegets nummer. Du kan alltid ställa en fråga.
plan-reminds-of = Jag skriver till dig om det här steget { $date } på förmiddagen: { $title }. Jag sparar att du vill det. Du kan sluta när du vill.
plan-reminds-when-known = Jag skriver till dig om det här steget när det är dags: { $title }. Jag sparar att du vill det. Du kan sluta när du vill.
plan-reminds-of-all = Jag skriver till dig om varje steg när det är dags. Jag skriver på förmiddagen. Jag skriver inte på söndagar och helgdagar. Några steg behöver en dag. Välj dagen i planen. Jag sparar att du vill det. Du kan sluta när du vill.

## News
news-intro = Vill du ha nyheter från kommunen? Välj här. Du får bara det du väljer. Jag sparar ditt val. Du kan sluta när du vill.
news-no-place = Jag vet inte var du bor. Därför får du bara nyheter som är för alla. Vill du välja kommun? Skriv /place.
news-stopped = Nu får du inga nyheter. Vill du ha dem igen? Skriv /news.

## The calendar
event-full-wait = Det är fullt nu. Du kan vänta på en plats.
event-waits = Du väntar på en plats. Du har nummer { $rank } i kön. Får du en plats? Då skriver jag till dig här. Jag sparar att du väntar. Jag sparar inget namn.
event-gone = Du ville gå på något { $due }. Det blir inte då. Vad händer i stället? Skriv /today.

## Sound
sound-not-now = Jag kan inte läsa högt just nu. Du kan läsa själv. Du kan också fråga en människa.

## Three questions, and what somebody tells
pulse-offer = Får jag ställa tre korta frågor? De handlar om hur du har det i Sverige. Du bestämmer själv. Det tar en halv minut. Vi räknar bara svaren. Vi sparar dem inte ihop med dig. Därför kan ingen hitta dina svar. De kan inte tas bort senare. Säger du ja? Då frågar jag igen om ungefär fyra månader. Jag frågar också innan dina två år är slut.
pulse-again = För en tid sedan svarade du på tre korta frågor. Får jag fråga en gång till? Du bestämmer själv. Vi räknar bara svaren. Vi sparar dem inte ihop med dig.
tell-intro = Vad är bra? Vad är dåligt? Det kan vara om Lotsen, kommunen eller livet här. Skriv det i ett meddelande. Du kan också skicka ett röstmeddelande. Personalen läser det utan ditt namn. Efter en tid tar vi bort texten. Ingen svarar på det. Vill du ha ett svar? Tryck på Fråga en människa.
tell-intro-web = Vad är bra? Vad är dåligt? Det kan vara om Lotsen, kommunen eller livet här. Skriv det i ett meddelande. Här kan du bara skicka text, inte din röst. Personalen läser det utan ditt namn. Efter en tid tar vi bort texten. Ingen svarar på det. Vill du ha ett svar? Tryck på Fråga en människa.

## Certificates of courses
certificate-offer = Du kan få ett intyg (ett papper som visar att du har läst kursen { $course }). Öppna sidan. Skriv namnet som ska stå på intyget. Namnet står bara på intyget. Jag sparar det inte. Skriv inte namnet här i chatten. Länken fungerar i 24 timmar.
certificate-by-hand = Här är ditt intyg för kursen { $course }. Skriv ut det. Skriv ditt namn på linjen för hand. Jag frågar inte efter ditt namn. Jag sparar det inte.
certificate-letters = Jag kan inte skriva ut några av bokstäverna. Skriv namnet med andra bokstäver. Eller välj ”Utan namn” och skriv för hand.
certificate-expired = Länken är för gammal, eller en del av den saknas. Gå tillbaka till chatten. Öppna kursen med /courses. Välj 🎓.
