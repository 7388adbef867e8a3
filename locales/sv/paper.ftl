# Det som står på ett intyg, och på sidan som visar om det är äkta.

paper-heading = Intyg om deltagande
paper-took-part = har läst alla lektioner i kursen och svarat på deras frågor
paper-facts =
    { $lessons ->
        [one] En lektion, avslutad { $date }
       *[other] { $lessons } lektioner, avslutad { $date }
    }
paper-issuer = Lotsen
paper-issuer-place = Lotsen i { $place }
paper-number = Intyg nummer { $number }
paper-how-scan = Skanna bilden för att se om intyget är äkta. Den leder till tjänsten som har utfärdat det.
paper-how-ask = Personalen i kommunen kan se om intyget är äkta: de skannar bilden och klistrar in koden på sidan Intyg.
paper-note = Intyget visar att kursen är läst. Det är inget betyg. Namnet har personen själv skrivit. Det är inte sparat och inte kontrollerat: be om en legitimation om namnet är viktigt.
paper-true = Intyget är äkta
paper-true-lead = Ett intyg för den här kursen har utfärdats av den här tjänsten.
paper-true-note = Namnet sparas inte. Jämför det som står på intyget med en legitimation om det är viktigt, och jämför det som står här med det som står på intyget.
paper-false = Inget intyg härifrån
paper-false-lead = Det här är inget intyg från den här tjänsten: det är ändrat, eller så är adressen inte hel.
paper-false-note = Skanna bilden på intyget en gång till. Står det likadant då har den här tjänsten inte utfärdat det.
paper-fact-course = Kurs
paper-fact-lessons = Lektioner
paper-fact-finished = Avslutad
paper-fact-number = Nummer
paper-fact-issuer = Utfärdat av
