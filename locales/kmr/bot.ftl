# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, "hûn". No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    Silav. Ez Lotsen im, xizmetek ji bo kesên ku li şaredariyeke Swêdê nû ne.
    Ez bersiva pirsên li ser mal, pere, dema vala, kar û malbatê didim.
    Ez makîneyek im. Gava ez ne piştrast bim, mirovek li vir bersiva we dide.
privacy-short = Ji kerema xwe hejmara xwe ya kesane (personnummer), navnîşana xwe an tiştên din ên taybet li vir nenivîsin.
choose-language = Zimanê xwe hilbijêrin.
language-set = Niha em bi kurmancî dipeyivin. Hûn dikarin ziman bi /language biguherin.
choose-place = Hûn li kîjan şaredariyê dijîn? Wê demê bersiv li gorî cihê we ne.
button-skip = ⏭️ Derbas bike
button-more-places = ➡️ Cihên din
place-set = Ez ê di bîra xwe de bigirim ku hûn li { $place } dijîn. Hûn dikarin wê bi /place biguherin.
place-skipped = Ne xem e. Hûn dikarin paşê bi /place hilbijêrin.
menu-intro = Pirsa xwe bi gotinên xwe binivîsin, an mijarekê hilbijêrin.
menu-topic = { $topic }: pirsekê hilbijêrin, an pirsa xwe binivîsin.
button-menu = Menu
button-more = ➡️ Bêtir
button-back = 🔙 Vegere

## Answers
answer-source = Çavkanî: { $source }
answer-desk = Berpirsiyar: { $desk }
answer-checked = Hat kontrolkirin: { $date }
answer-machine-made = Ev nivîs bi makîneyekê hatiye wergerandin. Hîn kesekî ku vî zimanî dizane ew kontrol nekiriye.
answer-corrected = Berê me li ser vê yekê bersivek ji we re şand ku ne rast bû. Li me bibuhurin. Ya rast ev e:
answer-other-language = Ev bersiv hîn bi zimanê we tune ye. Li vir ew bi vî zimanî heye: { $language }.
answer-related = Hûn dikarin van jî bixwînin:
answer-urgent-staff-told = Dibe ku ev yek lezgîn be. Loma min ji karmendên li ba { $desk } re jî got. Hejmara pirsa we { $number } e. Ew herî dereng { $due } li vir bersivê didin. Eger ew nikaribe bisekine, li benda wan nemînin.
urgent-nobody-now = Niha li ba { $desk } kes ne li ser kar e. Ew { $due } vedigerin. Eger kesek di xetereyê de be, telefonî 112 bikin. Eger kesek nexweş be, telefonî 1177 bikin, şev û roj.
in-danger = Eger kesek di xetereyê de be, telefonî 112 bikin. Eger kesek nexweş be, telefonî 1177 bikin, şev û roj.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 Ji mirovekî bipirse
feedback-thanks = Spas. Ev alîkariya me dike.
feedback-sorry = Bibuhurin ku bersivê alîkariya we nekir. Hûn dixwazin ku mirovek bersiva we bide?
button-told-otherwise = 🗣️ Kesekî tiştekî din got
told-by-whom = Kê ji we re tiştekî din got? Wê demê berpirsiyarên bersivê lê dinêrin ka ya rast çi ye.
button-told-municipality = Şaredariyê
button-told-other = Kesekî din
button-yes-person = ✅ Erê, mirovek
button-no = ❌ Na
no-is-fine = Baş e. Hûn her gav dikarin pirseke nû binivîsin.

## When the question is not clear
offer-intro = Ez baş fêm nakim ku hûn çi dibêjin. Pirsa we yek ji van e?
button-none-of-these = 🚫 Tu ji van
new-answer = Niha bersivek heye ku dibe ku ji bo pirsa we ya hejmar { $number } be. Ji bo xwendinê li bişkokê bixin. Pirsa we li ba mirovekî jî dimîne.
ask-status = Bersiv li gorî rewşa rûniştina we ye. Rewşa we kîjan e?
ask-place = Bersiv li gorî cihê ku hûn lê dijîn e. Ew kîjan şaredarî ye?
status-asylum = Min daxwaza penaberiyê (asyl) kiriye
status-temporary-protection = Parastina demkî (Ukrayna)
status-permit = Destûra rûniştinê (îqame)
status-eu = Hemwelatiyê Yekîtiya Ewropayê (EU)
status-citizen = Hemwelatiyê Swêdê
button-do-not-know = 🤷 Ez nizanim
ask-language = Pirsa we bi kîjan zimanî ye? Hilbijêrin, ez ê careke din lê bigerim.
ask-write-question = Min di peyama we de pirs nedît. Ji kerema xwe wê bi çend gotinan binivîsin.

## Handing over to a person
handed-over =
    Ez ne ewqas piştrast im ku bersiva vê bidim. Min pirsa we da mirovekî li ba { $desk }.
    Hûn herî dereng { $due } li vir bersivê digirin. Hejmara pirsa we { $number } e.
handed-over-asked =
    Min pirsa we da mirovekî li ba { $desk }.
    Hûn herî dereng { $due } li vir bersivê digirin. Hejmara pirsa we { $number } e.
handed-over-media =
    Ez nikarim wêneyan bixwînim an guh bidim deng. Min ew ji mirovekî li ba { $desk } re şand.
    Hûn herî dereng { $due } li vir bersivê digirin. Hejmara pirsa we { $number } e.
handed-over-failure =
    Li ba me tiştek çewt çû. Tiştek winda nebûye: pirsa we li ba mirovekî li ba { $desk } ye.
    Hûn herî dereng { $due } li vir bersivê digirin. Hejmara pirsa we { $number } e.
handed-over-stale =
    Nivîsa min a li ser vê yekê niha ji nû ve tê kontrolkirin, loma ez wê naşînim. Min pirsa we da mirovekî li ba { $desk }.
    Hûn herî dereng { $due } li vir bersivê digirin. Hejmara pirsa we { $number } e.
handed-over-language =
    Min fêm nekir ku ev kîjan ziman e. Min pirsa we da mirovekî li ba { $desk }.
    Hûn herî dereng { $due } li vir bersivê digirin. Hejmara pirsa we { $number } e.
added-to-case = Min ev li pirsa we ya hejmar { $number } zêde kir. { $desk } herî dereng { $due } li vir bersivê dide.
with-person = Pirsa we li ba mirovekî li ba { $desk } ye. Ew tiştên ku hûn dinivîsin dixwîne.
claimed-notice = Niha mirovek li ba { $desk } pirsa we dixwîne. Tiştên ku hûn li vir dinivîsin diçin ba wî mirovî. Bi /menu hûn dikarin di vê navberê de makîneyê bi kar bînin.
claimed-by-name = Niha { $name } li ba { $desk } pirsa we dixwîne. Tiştên ku hûn li vir dinivîsin diçin ba wî mirovî. Bi /menu hûn dikarin di vê navberê de makîneyê bi kar bînin.
handed-to-desk = Pirsa we ya hejmar { $number } niha li ba { $desk } ye. Ew li ser wê bêtir dizanin. Hûn herî dereng { $due } li vir bersivê digirin.
case-delayed = Pirsa we ya hejmar { $number } bêtir dem dixwaze. { $desk } herî dereng { $due } li vir bersivê dide.
cases-merged = Pirsên we yên hejmar { $other } û hejmar { $number } bi hev re ne. { $desk } bersiva herduyan li vir bi hejmar { $number } dide, herî dereng { $due }.
reply-from = Bersiv ji { $desk }:
reply-entry-from = { $desk } vê bersivê ji we re dişîne:
button-solved = 👍 Mesele çareser bû
button-not-solved = 👎 Hîn jî alîkarî ji min re lazim e
message-taken-back = Peyamek bi şaşî hatibû vir. Ew hat rakirin.
case-closed = Pirsa we ya hejmar { $number } hat girtin. Alîkariya ku ji we re lazim bû gihîşt we?
case-solved-thanks = Baş e. Hûn her gav dikarin pirseke nû binivîsin.
case-reopened = Min pirsa we ya hejmar { $number } dîsa vekir. { $desk } herî dereng { $due } li vir bersivê dide.
case-closed-already = Ev pirs hatiye girtin. Eger alîkarî lazim be, pirseke nû binivîsin.
person-write-question = Hûn dixwazin çi bipirsin? Wê di peyamekê de binivîsin, ez ê wê bidim mirovekî.
button-cancel = ✖️ Betal bike
cancelled = Hat betalkirin. Hûn dikarin pirseke nû binivîsin.

## /status
status-none = Tu pirsa we li ba mirovekî li bendê nîne. Pirsa xwe li vir binivîsin.
status-open = Pirsa hejmar { $number }: li ba { $desk } li bendê ye. Bersiv herî dereng { $due }.
status-overdue = Pirsa hejmar { $number }: li ba { $desk } li bendê ye. Diviyabû bersiv { $due } bihata. Li me bibuhurin. Min ew anî bîra wan.
status-claimed = Pirsa hejmar { $number }: mirovek li ba { $desk } li ser wê dixebite. Bersiv herî dereng { $due }.
status-answered = Pirsa hejmar { $number }: { $desk } bersiva we daye. Eger tiştek kêm be, li vir binivîsin.
status-queue = Rêza we di dorê de: { $rank }.
button-withdraw = 🗑️ Pirsa { $number } paş ve bikişîne
withdraw-confirm = Hûn dixwazin pirsa xwe ya hejmar { $number } paş ve bikişînin? Wê demê êdî kes li ser wê naxebite.
button-withdraw-yes = ✅ Erê, paş ve bikişîne
withdraw-kept = Baş e. Pirsa we ya hejmar { $number } li ba { $desk } dimîne.
case-withdrawn = Min pirsa we ya hejmar { $number } paş ve kişand. Êdî kes li ser wê naxebite.

## /mydata /forget /privacy /help
mydata-intro = Min ev tişt li ser we qeyd kirine:
mydata-language = Ziman: { $language }
mydata-place = Şaredarî: { $place }
mydata-status = Rewşa rûniştinê: { $status }
mydata-not-chosen = nehatiye hilbijartin
mydata-questions =
    { $count ->
        [one] { $count } pirsa ku we ji min kiriye
       *[other] { $count } pirsên ku we ji min kirine
    }
mydata-cases =
    { $count ->
        [one] { $count } pirsa ku ji mirovekî re hatiye dayîn
       *[other] { $count } pirsên ku ji mirovekî re hatine dayîn
    }
mydata-case-line = Pirsa hejmar { $number }, { $date }, { $desk }
mydata-retention =
    { $days ->
        [one] Nivîs { $days } roj piştî girtina pirsê têne jêbirin. Bi /forget hûn niha her tiştî jê dibin.
       *[other] Nivîs { $days } roj piştî girtina pirsê têne jêbirin. Bi /forget hûn niha her tiştî jê dibin.
    }
forget-confirm = Hûn dixwazin her tiştê ku min li ser we qeyd kiriye jê bibin? Pirsên ku li ba mirovekî li bendê ne jî têne paşvekişandin. Ev yek êdî nayê vegerandin.
button-forget-yes = 🗑️ Erê, her tiştî jê bibe
forget-done = Her tiştê ku min li ser we qeyd kiribû hat jêbirin. Hûn dikarin vê sohbetê jî di Telegramê de jê bibin. Eger hûn bixwazin ji nû ve dest pê bikin, /start binivîsin.
privacy-text =
    Şaredarî ji vê xizmetê berpirsiyar e. Ew bi dilê we ye.
    Ez zimanê we, şaredariya we, pirsên we û bersivan qeyd dikim, da ku mirovek bikaribe alîkariya we bike. Nivîs piştî demekê têne jêbirin.
    Ez navê we qeyd nakim. Karmend hejmarekê dibînin, ne navê we.
    Ez tiştekî ji Daîreya Koçberiyê (Migrationsverket) an polîs re naşînim. Ez li ser we biryarê nadim.
    Karmendên xizmetên civakî, dibistanê û tenduristiyê divê tiştekî bikin eger zarokek di xetereyê de be.
    Telegram ne kanaleke veşartî ye. Hejmara xwe ya kesane, navnîşana xwe an hûrgiliyên dosyeya xwe li vir nenivîsin.
    Pirsek ji şaredariyê re dikare bibe belgeyeke giştî. Qanûnên sirparastinê tiştên taybet diparêzin.
    /mydata nîşan dide ku min çi qeyd kiriye. /forget wê jê dibe.
help-text =
    Pirsa xwe bi zimanê xwe binivîsin. Kin jî baş e.
    /menu mijaran nîşan dide.
    /person pirsa we dide mirovekî.
    /status nîşan dide ku hûn kengî bersivê digirin.
    /leisure ji bo dema vala tiştekî dibîne, /courses kursan nîşan dide.
    /plan nîşan dide ku dema çi hatiye.
    /news nûçeyan bi zimanê we dide we.
    /today nîşan dide ku îro û vê heftiyê çi heye.
    /tell: hûn dikarin bibêjin çi baş e an xirab e.
    /language ziman diguherîne, /place şaredariyê.
    /mydata nîşan dide ku çi hatiye qeydkirin, /forget wê jê dibe, /privacy bêtir dibêje.
    Eger xetere li ser jiyanê hebe, telefonî 112 bikin.

## Small talk
smalltalk-greeting = Silav. Hûn dixwazin çi bizanin? Pirsa xwe binivîsin, an mijarekê hilbijêrin.
smalltalk-thanks = Ser çavan. Gava pirseke we hebe, binivîsin.
smalltalk-goodbye = Bi xatirê we, li xwe miqate bin. Gava pirseke we hebe, ez li vir im.
smalltalk-wellbeing = Spas, ez ji we re jî xweşiyê dixwazim. Hûn dixwazin çi bizanin?
smalltalk-identity = Ez Lotsen im, makîneyek ku bi nivîsên şaredariyê bersivê dide. Gava ez ne piştrast bim, mirovek bersivê dide. Bi /person hûn dikarin yekser ji mirovekî bipirsin.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    Niha telefonî 112 bikin. Ew bê pere ye, şev û roj. Bêjin hûn li ku ne û çi qewimiye.
    Eger agir hebe an cih xeternak be, ji wir biçin. Ji kesekî nêzîkî xwe alîkarî bixwazin.
    Şîret li ser nexweşiyê: telefonî 1177 bikin, şev û roj.
crisis-violence =
    Hûn niha di xetereyê de ne? Telefonî 112 bikin. Ew bê pere ye, şev û roj.
    Kvinnofridslinjen: { $women }. Bê pere, şev û roj, bi wergêr. Ew li ser fatûreya telefonê xuya nake. Ne lazim e hûn navê xwe bêjin.
    Mêr dikarin telefonî Stödlinjen för män bikin: { $men }.
    Xizmetên civakî (socialtjänsten) yên şaredariyê divê alîkariya we û zarokên we bikin.
    Eger kesekî din telefona we dixwîne, piştî xwendinê vê sohbetê jê bibin.
crisis-suicide =
    Eger dibe ku hûn niha zirarê bidin xwe, telefonî 112 bikin. Ew bê pere ye, şev û roj.
    Niha bi kesekî re bipeyivin: Mind Självmordslinjen, telefon { $suicide }. Şîretên tenduristiyê: 1177.
    Emrê we di bin 18 saliyê de ye? Telefonî Bris bikin: { $children }.
    Bi tenê nemînin. Ji kesekî ku hûn jê bawer in bixwazin ku li ba we be.
crisis-child =
    Zarokek niha di xetereyê de ye? Telefonî 112 bikin. Ew bê pere ye, şev û roj.
    Wekî din telefonî xizmetên civakî (socialtjänsten) yên şaredariyê bikin, êvaran û dawiya heftiyê telefonî xizmeta lezgîn (socialjour) bikin. Hûn bi rêya santrala telefonê ya şaredariyê digihîjin wan.
    Zarok dikare telefonî Bris bike: { $children }. Ew bê pere ye, û ne lazim e zarok navê xwe bêje.
crisis-honour =
    Hûn di xetereyê de ne, an kesek dixwaze we bibe derveyî welêt? Telefonî 112 bikin. Ew bê pere ye, şev û roj.
    Kvinnofridslinjen: { $women }. Bê pere, şev û roj, bi wergêr. Zarok dikarin telefonî Bris bikin: { $children }.
    Kes nikare bi zorê we bizewicîne. Hûn dikarin ji dibistanê, tenduristiyê, polîs an xizmetên civakî alîkarî bixwazin bêyî ku pêşî navê xwe bêjin.
    Eger kesekî din telefona we dixwîne, piştî xwendinê vê sohbetê jê bibin.
crisis-homeless =
    Telefonî xizmetên civakî (socialtjänsten) yên wê şaredariyê bikin ku hûn niha lê ne. Bêjin ku îşev cihê we yê razanê tune ye, û eger zarokên we hebin, hûn ducanî an nexweş bin.
    Êvaran û dawiya heftiyê: ji santrala telefonê ya şaredariyê xizmeta lezgîn (socialjour) bixwazin. Di xetereyê de: telefonî 112 bikin.
    Hûn ji şidetê direvin? Kvinnofridslinjen: { $women }, şev û roj, bi wergêr.
crisis-hunger =
    Îro bi xizmetên civakî (socialtjänsten) yên şaredariyê re têkiliyê deynin û bêjin ku ew lezgîn e: xwarina we tune ye. Bêjin eger zarokên we hebin, hûn ducanî an nexweş bin.
    Êvaran û dawiya heftiyê: ji santrala telefonê ya şaredariyê xizmeta lezgîn (socialjour) bixwazin. Eger xetere li ser jiyanê hebe: telefonî 112 bikin.
crisis-local = Santrala telefonê ya { $place }: { $phone }
crisis-local-emergency = Xizmeta civakî ya lezgîn (socialjour) ya { $place }, êvaran û dawiya heftiyê: { $phone }
crisis-staff-told-open = Min niha ji karmendan re got. Mirovek li vir ji we re dinivîse. Eger lezgîn be, li benda wan nemînin: telefon bikin.
crisis-staff-told-closed = Min ji karmendan re got, lê niha kes vê naxwîne. Ew { $due } vedigerin. Nesekinin: telefon bikin.
crisis-wrong = Eger min hûn şaş fêm kirin, pirsa xwe careke din bi gotinên din binivîsin.

## Other kinds of message
location-not-needed = Ez cihê we bi kar naynim û min ew qeyd nekiriye. Bi /place hûn dikarin şaredariya xwe hilbijêrin.
contact-not-needed = Hejmarên telefonê ji min re ne lazim in û min ev qeyd nekiriye. Ji kerema xwe pirsa xwe binivîsin.
sticker-reaction = Ez tenê dikarim nivîsê bixwînim. Ji kerema xwe pirsa xwe bi gotinan binivîsin.
edited-again = We pirsa xwe guhert. Ev bersiva pirsa nû ye.
many-messages = Ev bi carekê gelek peyam in. Ez wan yek bi yek dixwînim, loma hinekî dom dike. Tiştek winda nabe.
unknown-command = Ez wê fermanê nas nakim. /help nîşan dide ku ez çi dikarim bikim. Hûn dikarin tenê pirsa xwe jî binivîsin.
button-too-old = Ev bişkok pir kevn e. Ji kerema xwe pirsa xwe careke din binivîsin.
group-only-private = Ez tenê di sohbetên taybet de bersivê didim, da ku pirsên we yên we bimînin. Ji kerema xwe rasterast ji min re binivîsin.

## Commands (in Telegram's menu)
command-start = Dest pê bike
command-language = Ziman biguhere
command-place = Şaredariya xwe hilbijêre
command-menu = Mijaran nîşan bide
command-person = Ji mirovekî bipirse
command-status = Ez kengî bersivê digirim?
command-mydata = Li ser min çi hatiye qeydkirin
command-forget = Her tiştî li ser min jê bibe
command-privacy = Agahiyên min çawa têne parastin
command-help = Alîkarî
bot-description = Pirs li ser mal, pere, dema vala, kar û malbatê li Swêdê. Bersiv bi zimanê we. Gava ez ne piştrast bim, mirovek bersivê dide.
bot-short-description = Bersiv ji bo kesên ku li Swêdê nû ne.

## The phone page
web-title = Lotsen
web-write-here = Pirsa xwe binivîsin
web-send = Bişîne
web-you = Hûn
web-lotsen = Lotsen
web-connection-lost = Girêdan tune ye. Nivîsa we tê parastin û gava girêdan hebe tê şandin.
web-typing = Bîskekê …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = îro saet { $time }
due-tomorrow = sibê saet { $time }
due-date = { $weekday }, { $day }ê { $month }, saet { $time }
date-long = { $day }ê { $month } { $year }
# With the ending for "on Monday", as due-date needs it.
weekday-1 = Duşemê
weekday-2 = Sêşemê
weekday-3 = Çarşemê
weekday-4 = Pêncşemê
weekday-5 = Înê
weekday-6 = Şemiyê
weekday-7 = Yekşemê
month-1 = Çileyê
month-2 = Sibatê
month-3 = Adarê
month-4 = Nîsanê
month-5 = Gulanê
month-6 = Hezîranê
month-7 = Tîrmehê
month-8 = Tebaxê
month-9 = Îlonê
month-10 = Cotmehê
month-11 = Mijdarê
month-12 = Kanûnê
# The months where no day stands before them.
month-alone-1 = Çile
month-alone-2 = Sibat
month-alone-3 = Adar
month-alone-4 = Nîsan
month-alone-5 = Gulan
month-alone-6 = Hezîran
month-alone-7 = Tîrmeh
month-alone-8 = Tebax
month-alone-9 = Îlon
month-alone-10 = Cotmeh
month-alone-11 = Mijdar
month-alone-12 = Kanûn
# Words that may stand in a date that somebody types, with spaces between them.
date-words = ê an yê ya di de sal sala salê meh meha mehê roj roja ji
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = erê ; belê ; erê spas ; belê spas ; erê ji kerema xwe
no-words = na ; nexêr ; na spas ; niha na

## What was hidden in a message
hidden-personal-number = Min hejmareke kesane (personnummer) di peyama we de veşart.
hidden-phone = Min hejmareke telefonê di peyama we de veşart.
hidden-email = Min navnîşaneke e-mailê di peyama we de veşart.
hidden-money = Min hejmara kartekê an hesabekî di peyama we de veşart.
hidden-address = Min navnîşanek di peyama we de veşart.
hidden-number = Min hejmarek di peyama we de veşart.
hidden-several = Min hin agahiyên taybet di peyama we de veşartin.
hidden-why = Tu caran tiştên wiha li vir nenivîsin. Niha kes nikare wan bibîne, karmend jî nabînin. Eger ew ji kesekî re lazim bin, ew ê bi telefonê an di hevdîtinê de ji we bipirse.

## Translated replies
reply-machine-translated = Ev nivîs bi makîneyekê hatiye wergerandin. Ya orîjînal:
reply-not-translated = Ev bersiv nehat wergerandin. Ew bi vî zimanî hatiye nivîsîn: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = Ew ji bo kê ye? Emrî hilbijêrin.
leisure-what = Çi xweş dibe? Hûn dikarin binivîsin jî, mînak: futbol, keç 9 salî, şemî.
leisure-found =
    { $count ->
        [one] Min ev dît:
       *[other] Min ev dîtin:
    }
leisure-found-near = Min tiştekî tam wisa nedît. Belkî ev baş be:
leisure-found-nothing = Min tiştekî ku li we were nedît. Hûn dikarin tiştekî din bixwazin, an bila mirovek alîkariya we bike.
leisure-no-directory = Ji bo şaredariya we hîn lîsteya çalakiyan li ba min tune ye. Mirovek dikare alîkariya we bike.
leisure-ask-always = Dem û biha dikarin biguherin. Berî ku hûn herin bipirsin.
interest-name =
    { $interest ->
        [ball-sports] Lîstikên bi topê
        [water] Avjenî û av
        [dance-and-music] Dans û muzîk
        [fighting-arts] Hunerên şer
        [nature] Derve û xweza
        [animals] Heywan
        [handicraft] Karê destan û wênekêşî
        [cooking] Xwarinçêkirin
        [reading] Pirtûk û xwendin
        [languages] Ziman
        [computers] Kompîtur
        [theatre] Şano
        [painting] Wênekêşî
        [small-children] Bi zarokên biçûk re
        [meeting-people] Naskirina mirovan
        [helping-others] Alîkariya kesên din
        [training] Werziş
        [quiet] Tiştekî aram
        [religion-and-tradition] Ol û kevneşopî
       *[work-contacts] Têkilî ji bo kar
    }
activity-name =
    { $kind ->
        [football] futbol
        [basketball] basketbol
        [swimming-school] fêrbûna avjeniyê
        [swimming-women] avjenî ji bo jinan
        [gymnastics] jimnastîk
        [dance] dans
        [martial-arts] hunerên şer
        [gym] salona werzişê
        [running-walking] bazdan û meş
        [cycling] bisiklêt
        [scouts] scout (grûpên xwezayê ji bo zarokan)
        [outdoor] li derve di xwezayê de
        [library] pirtûkxane
        [language-cafe] kafeya ziman (språkkafé)
        [homework-help] alîkarî bi dersên malê
        [music-school] dibistana muzîkê
        [theatre] şano
        [art-craft] huner û karê destan
        [open-preschool] kreşa vekirî (öppen förskola)
        [youth-centre] navenda ciwanan (fritidsgård)
        [womens-group] koma jinan
        [mens-group] koma mêran
        [parent-course] kurs ji bo dê û bavan
        [study-circle] koma xwendinê (studiecirkel)
        [volunteering] alîkariya dilxwaz
        [chess-games] şetrenc û lîstik
        [gardening] karê baxçe
        [culture-house] mala çandê
       *[leisure-introduction] naskirina çalakiyên dema vala
    }
activity-ages = { $from }–{ $to } salî
activity-ages-from = ji { $from } salî û mezintir
activity-group =
    { $group ->
        [girls] tenê keç
        [women] tenê jin
        [boys] tenê kur
       *[men] tenê mêr
    }
activity-with-parent = mezinek li ba zarokê dimîne
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = ji bo demê bipirsin
activity-rests-now = di vê demsalê de navber heye
activity-free = bê pere
activity-cost = { $kr } kr
activity-cost-unknown = bihayê bipirsin
activity-try =
    { $times ->
        [one] berî ku hûn pere bidin, hûn dikarin carekê biceribînin
       *[other] berî ku hûn pere bidin, hûn dikarin { $times } caran biceribînin
    }
activity-fritidskortet = hûn dikarin bi Fritidskortet pere bidin
activity-bus = rawestgeha otobusê { $stop }
activity-join =
    { $how ->
        [drop-in] Tenê werin, ne lazim e hûn navê xwe binivîsin
        [call] Pêşî telefon bikin an binivîsin
        [form] Li ser malperê navê xwe binivîsin
        [queue] Dor heye: navê xwe binivîsin
       *[unknown] Bipirsin ka hûn çawa dikarin beşdar bibin
    }
activity-full =
    { $left ->
        [no] niha tije ye
       *[queue] niha dor heye
    }
activity-child-care = di vê navberê de kesek li zarokên biçûk dinêre
activity-languages = rêber bi van zimanan dipeyivin: { $languages }
activity-made-up = Çêkirî ye, tenê ji bo nîşandanê. Ev çalakî tune ye.
activity-unchecked = Hîn nehatiye kontrolkirin. Berî ku hûn herin bipirsin.
button-leisure = 🔎 Çalakiyekê bibîne
button-anything = ✨ Çi dibe bila bibe
button-free-only = 🆓 Bê pere
button-female-only = 👩 Tenê keç an jin
button-child-care = 👶 Kesek li zarokan dinêre
button-weekend = 📅 Dawiya heftiyê
button-evening = 🌙 Êvar
button-other-wish = 🔄 Tiştekî din
button-help-start = 🙋 Alîkariya min bike ku dest pê bikim
command-leisure = Çalakiyekê bibîne

## Courses
courses-intro = Kursên kin. Dersek çend deqeyan dom dike. Hûn her gav dikarin rawestin û paşê berdewam bikin.
courses-none = Hîn kurs li vir tune ne. Pirsa xwe binivîsin, an /menu hilbijêrin.
course-overview =
    { $lessons ->
        [one] { $course }: dersek.
       *[other] { $course }: { $lessons } ders. Ji ku hûn bixwazin dest pê bikin.
    }
course-lesson = { $course } · ders { $number } ji { $lessons }
course-check = Pirsek ji we re
course-right = Erê, rast e.
course-not-quite = Ne tam wisa. Ya rast ev e:
course-done = We hemû kursa { $course } xwend. Destxweş. Hûn dikarin her dersê dîsa bixwînin.
button-next-lesson = ▶️ Dersa din
button-lessons = 📋 Hemû ders
button-other-courses = 📚 Kursên din
command-courses = Kursên kin
mydata-lessons = Dersên ku we xwendine: { $count }

## My plan: the steps of the first two years, and reminders. The titles of steps come from knowledge/plan.
plan-command = Plana min
plan-none = Hîn plan li vir tune ye. Pirsa xwe binivîsin, an /menu hilbijêrin.
plan-ask-arrival = Hûn kengî hatin şaredariya ku hûn niha lê dijîn? Wê demê ez dikarim nîşan bidim ku kengî çi bê kirin. Meh bes e. Hûn dikarin rojê jî binivîsin, mînak { $example }.
plan-ask-status = Hin gav tenê ji bo hin kesan in. Rewşa rûniştina we kîjan e?
plan-ask-year = Kîjan sal?
plan-ask-month = Kîjan meh?
plan-ask-day = { $title }: herî dereng di kîjan roja mehê de?
plan-ask-date = { $title }: di kîjan rojê de? Hilbijêrin, an binivîsin, mînak { $example }.
plan-month = { $month } { $year }
plan-intro = Plana we. Gavekê hilbijêrin ku wê bixwînin an nîşan bikin ku hatiye kirin. Hûn dikarin hejmara wê jî binivîsin. Hûn her gav dikarin pirsekê bikin.
plan-now = Niha
plan-next = Paşê
plan-later = Derengtir
plan-all-done = Her tiştê di plana we de hatiye kirin. Destxweş.
plan-by = heta { $date }
plan-from = ji { $date }
plan-monthly = her meh, cara din heta { $date }
plan-yearly = her sal, cara din heta { $date }
plan-no-day = rojê hilbijêrin
plan-done = Hat kirin: { $title }
plan-ask-later = { $title }: hûn dixwazin kengî wê bikin?
plan-put-off = { $title }: hat paşxistin heta { $date }.
plan-reminds-of = Ez ê { $date } serê sibê li vir vê gavê bînim bîra we: { $title }. Ez qeyd dikim ku hûn vê dixwazin. Hûn her gav dikarin wê rawestînin.
plan-reminds-when-known = Gava dema vê gavê hat, ez ê wê li vir bînim bîra we: { $title }. Ez qeyd dikim ku hûn vê dixwazin. Hûn her gav dikarin wê rawestînin.
plan-reminds-of-all = Gava dema her gavê hat, ez ê wê li vir bînim bîra we, serê sibê, ne di yekşemê û rojên betlaneyê de. Hin gavan roj divê: wê di planê de hilbijêrin. Ez qeyd dikim ku hûn vê dixwazin. Hûn her gav dikarin wê rawestînin.
plan-stopped = Êdî ez tiştekî naynim bîra we. Plana we hîn li vir e.
plan-reminder = Bîranîn: { $title }
plan-reminded = Ez ê { $date } bînim bîra we.
plan-button-done = ✔ Hat kirin
plan-button-not-done = ↩️ Hîn nehatiye kirin
plan-button-later = ⏰ Derengtir
plan-button-week = 🗓️ Piştî 1 heftiyê
plan-button-month = 📆 Piştî 1 mehê
plan-button-more = ℹ️ Bêtir bixwîne
plan-button-remind = 🔔 Bîne bîra min
plan-button-remind-all = 🔔 Her tiştî bîne bîra min
plan-button-stop = 🔕 Bîranînan rawestîne
plan-button-day = 📅 Rojê hilbijêre
plan-button-arrival = 📅 Dema hatina min biguhere
plan-button-other-month = 🔄 Meheke din
plan-button-page = ➡️ Gavên din
plan-mydata = Plana min: hûn { $date } hatin
plan-mydata-done = Plana min, hatine kirin: { $titles }
plan-mydata-date = Plana min, roja vê gavê: { $title }, { $date }
plan-mydata-later = Plana min, hat paşxistin: { $title }, heta { $date }
plan-mydata-reminders = Plana min: hûn dixwazin ku ez bînim bîra we

## News: only for those who have said yes. The topics' names come from knowledge/topics.toml.
news-command = Nûçe
news-intro = Li vir hûn nûçeyên şaredariyê bi zimanê xwe hildibijêrin. Tenê tiştên ku hûn ji wan re dibêjin erê ji we re tên. Ez hilbijartina we qeyd dikim. Hûn her gav dikarin rawestînin.
news-none = Niha nûçe ji we re nayên. Mijarekê hilbijêrin, an her tiştî.
news-chosen = Nûçeyên li ser van ji we re tên: { $topics }.
news-chosen-all = Nûçeyên li ser her tiştî ji we re tên.
news-place = Şaredariya we: { $place }. Hûn dikarin wê bi /place biguherin.
news-no-place = Ez nizanim hûn li kîjan şaredariyê dijîn. Loma tenê nûçeyên ku ji bo her kesî ne ji we re tên. Şaredariya xwe bi /place hilbijêrin.
news-all = ✨ Her tişt
news-stopped = Êdî nûçe ji we re nayên. Eger hûn dîsa bixwazin, /news binivîsin.
news-why = Ev ji we re tê, ji ber ku hûn nûçeyên li ser vê dixwazin: { $topic }.
news-why-all = Ev ji we re tê, ji ber ku hûn hemû nûçeyan dixwazin.
news-button-stop = 🔕 Nûçeyan rawestîne
news-mydata = Nûçe: hûn nûçeyên li ser van dixwazin: { $topics }
news-mydata-all = Nûçe: hûn nûçeyên li ser her tiştî dixwazin

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = Îro û vê heftiyê
today-asked = îro çi heye; iro ci heye; îro çi dibe; vê heftiyê çi heye; îro li ku çi heye; îro ku vekirî ye; îro çi vekirî ye
today-intro = Îro { $date } e. Li { $place } ev tişt hene.
today-everywhere = Îro { $date } e. Ev tişt hene.
today-now = Îro
today-later = Rojên din
today-nothing = Di heft rojên bê de ez tiştekî ku li we were nas nakim.
today-nothing-now = Ji bo îro ez tiştekî ku li we were nas nakim.
today-open = Vekirî { $hours }: { $desks }
today-closed = Îro girtî: { $desks }
today-holiday = Îro girtî, roja betlaneyê: { $desks }
event-kind =
    { $kind ->
        [drop-in] bê randevû (drop-in)
        [language-cafe] kafeya ziman (språkkafé)
        [parent-group] koma dê û bavan
       *[event] çalakî
    }
event-time = { $weekday }, { $day }ê { $month }, { $from }–{ $to }
event-swedish = (bi swêdî)
event-languages = Zimanên li wir: { $languages }
event-desk = Pirs: { $desk }
event-free = Cihên vala: { $count }
event-full = Tije ye.
event-full-wait = Tije ye. Hûn dikarin li benda cihekî bimînin.
event-seat = Cihê we heye. Gava hûn hatin, vê kodê nîşan bidin: { $code }. Ez qeyd dikim ku hûn beşdar dibin, ne navê we.
event-waits = Di lîsteya bendê de hûn hejmar { $rank } in. Eger ji we re cih hebe, ez ê li vir ji we re binivîsim. Ez qeyd dikim ku hûn li bendê ne, ne navê we.
event-given = Niha cihê we heye: { $title }, { $due }. Gava hûn hatin, vê kodê nîşan bidin: { $code }. Eger hûn nikaribin werin, cihê xwe vegerînin.
event-left = Êdî cihê we tune ye: { $title }.
event-reminds = Ez ê { $due } li vir bînim bîra we. Ez qeyd dikim ku hûn vê dixwazin.
event-soon = Ew ewqas zû dest pê dike ku ez nikarim bînim bîra we.
event-no-reminder = Ez wê naynim bîra we.
event-reminder = Bîranîn: { $title }, { $due }.
event-cancelled = Hat betalkirin: { $title }, { $due }.
event-gone = Tiştekî ku hûn dixwestin { $due } herinê di wê demê de çênabe. /today nîşan dide ku çi heye.
event-past = Ew qediyaye, an çênabe.
event-mydata-seat = Nav hatiye nivîsîn: { $title }, { $due }, kod { $code }
event-mydata-waits = Di lîsteya bendê de: { $title }, { $due }
event-mydata-reminder = Bîranîn: { $title }, { $due }
event-button-remind = 🔔 Bîne bîra min
event-button-no-reminder = 🔕 Neyne bîra min
event-button-sign-up = ✍️ Navê min binivîse
event-button-wait = ⏳ Min têxe lîsteya bendê
event-button-leave = ↩️ Cihê min vegerîne
event-button-more = ➡️ Bêtir
event-button-today = 📅 Tenê îro
event-button-week = 📅 Heft roj
event-button-kind = 🔎 Cureyekî hilbijêre
event-button-mine = 💬 Bi zimanê min
event-button-any = 💬 Hemû ziman
event-button-all = ✨ Her tişt
event-file = Têxin salnameya xwe

## Sound
button-listen = 🔊 Guhdarî bike
sound-machine = Makîneyek vê bi deng dixwîne. Dibe ku ew hin gotinan şaş bibêje.
sound-machine-rough = Makîneyek vê bi deng dixwîne. Bi vî zimanî fêmkirina wê zehmet e.
sound-machine-near = Makîneyek vê bi deng dixwîne. Deng ji bo vî zimanî ye: { $language }. Hin gotin cuda tên bihîstin.
sound-not-now = Ez niha nikarim vê bi deng bixwînim. Hûn dikarin wê li vir bixwînin, an ji mirovekî bipirsin.
film-spoken = Fîlm. Zimanê axaftinê: { $language }.
film-captions = Jêrnivîs: { $languages }.
button-transcript = 📄 Di fîlmê de çi tê gotin
voice-listens = Ez guh didim peyama we. Ew bîskekê dom dike.
voice-heard = Min ev bihîst: “{ $text }”. Rast e?
button-voice-yes = ✅ Erê
button-voice-no = ❌ Na
voice-mydata = Peyameke dengî: ez guh didim wê, an min ji we pirsiye ka min rast bihîstiye
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ Ez dixwazim biceribînim: { $name }
outing-may-ask = Baş e. Ez dikarim piştî heftiyekê li vir ji we bipirsim ka ew çawa bû? Ew li ser vê ye: { $activity }. Bersivên we tenê têne jimartin. Ez tu navî qeyd nakim.
outing-button-yes = ✅ Erê, ji min bipirse
outing-no = Baş e. Ez napirsim.
outing-good = Baş e. Biceribînin û bibînin. Eger hûn biryara xwe biguherin, ez dikarim piştî heftiyekê ji we bipirsim ka ew çawa bû.
outing-noted = Baş e. Ez ê { $due } li vir ji we bipirsim. Ez qeyd dikim ku hûn vê dixwazin. Hûn her gav dikarin wê rawestînin.
outing-stopped = Êdî ez li ser çalakiyan ji we napirsim.
outing-button-stop = 🔕 Li ser vê ji min nepirse
outing-did-you-go = We dixwest ku hûn vê biceribînin: { $activity }. Hûn çûn?
outing-how = Ew çawa bû? ({ $activity })
outing-still = Berî çar heftiyan hûn çûn vê çalakiyê: { $activity }. Hûn hîn jî diçin?
outing-why = We çima dev jê berda?
outing-button-went = ✅ Erê, em çûn
outing-button-not-yet = ⏳ Hîn na
outing-button-not-out = ❌ Çênebû
outing-button-liked = 😀 Li xweşa me hat
outing-button-so-so = 😐 Ne baş, ne xirab
outing-button-not-for-us = 🙁 Ne ji bo me ye
outing-button-still = ✅ Erê, em hîn jî diçin
outing-button-stopped = ❌ Na, me dev jê berda
outing-button-far = 🚌 Pir dûr e
outing-button-cost = 💰 Pir biha bû
outing-button-time = ⏰ Dem tune ye
outing-button-welcome = 💔 Min hîs nekir ku ez bi xêr hatime
outing-button-language = 💬 Ziman zehmet bû
outing-button-other = 🤷 Tiştekî din
outing-later = Spas. Ez ê piştî nêzîkî çar heftiyan careke din ji we bipirsim.
outing-thanks = Spas. Bersiva we tê jimartin, bê navê we.
outing-mydata = Çalakiyên ku ez dikarim li ser wan ji we bipirsim: { $activities }
outing-mydata-yes = Çalakî: ez dikarim ji we bipirsim ka ew çawa bû
outing-mydata-no = Çalakî: hûn naxwazin ku ji we bê pirsîn
voice-late = We berê bersiva vê daye, an ev êdî nayê pirsîn.
pulse-offer = Ez dikarim sê pirsên kin ji we bikim, li ser ka rewşa we li Swêdê çawa ye? Ew bi dilê we ye û nîv deqeyê dom dike. Bersivên we tenê têne jimartin. Ew bi we re nayên parastin. Loma kes nikare wan bibîne, û ew paşê nikarin bên jêbirin. Eger hûn bibêjin erê, ez ê piştî nêzîkî çar mehan û berî ku du salên we biqedin dîsa bipirsim.
pulse-again = Berî demekê we bersiva sê pirsên kin da. Ez dikarim wan careke din bipirsim? Ew bi dilê we ye. Bersivên we tenê têne jimartin, ew bi we re nayên parastin.
pulse-button-yes = ✅ Erê, bipirse
pulse-button-not-now = ⏳ Niha na
pulse-button-never = 🔕 Vê êdî tu caran nepirse
pulse-not-now = Baş e. Tiştek li ser vê nayê qeydkirin.
pulse-never = Baş e. Ez vê êdî tu caran napirsim.
pulse-ready = Ez ji bo kar an xwendinê amade me. (1: qet na. 5: erê, pir.)
pulse-people = Mirov hene ku ez dikarim ji wan alîkarî bixwazim. (1: kes tune ye. 5: erê, gelek.)
pulse-turn = Gava tiştek ji min re lazim be, ez dizanim serî li ku bidim. (1: qet na. 5: erê, pir baş.)
pulse-thanks = Spas. Bersivên we têne jimartin, bê navê we.
pulse-mydata = Sê pirs: we gotiye erê ku ji we bê pirsîn. Bersivên we bê we têne jimartin û ne li vir in
pulse-mydata-never = Sê pirs: hûn naxwazin ku ji we bê pirsîn
tell-command = Ji me re bibêjin
tell-intro = Di vê xizmetê, şaredariyê an jiyana li vir de çi baş e an xirab e? Wê di peyamekê de binivîsin, an peyameke dengî bişînin. Karmend wê bê navê we dixwînin. Nivîs piştî demekê têne jêbirin. Kes bersiva vê nade. Eger bersivek ji we re lazim be, li “Ji mirovekî bipirse” bixin.
tell-intro-web = Di vê xizmetê, şaredariyê an jiyana li vir de çi baş e an xirab e? Wê di peyamekê de binivîsin. Li ser vê rûpelê hûn nikarin dengê xwe bişînin, tenê nivîsê. Karmend wê bê navê we dixwînin. Nivîs piştî demekê têne jêbirin. Kes bersiva vê nade. Eger bersivek ji we re lazim be, li “Ji mirovekî bipirse” bixin.
tell-thanks = Spas. Karmend wê dixwînin. Kes li vir bersiva wê nade. Ew dikare ji kesên din re bê nîşandan, bê navê we?
tell-button-yes = ✅ Erê, ew dikare bê nîşandan
tell-shown = Spas. Ew dikare bê navê we bê nîşandan.
tell-not-shown = Spas. Tenê karmend wê dixwînin.
tell-amended = Min tiştê ku we ji me re gotibû guhert.
tell-mydata = We ji me re got, { $date }: { $text }
tell-mydata-voice = We bi peyameke dengî an wêneyekî ji me re got, { $date }
## Certificates of courses
certificate-button = 🎓 Sertîfîka
certificate-offer = Hûn sertîfîkayekê digirin ku we kursa { $course } xwendiye. Rûpelê vekin û navê ku divê li ser wê be binivîsin. Nav tenê li ser sertîfîkayê ye: ez wê qeyd nakim. Wê li vir di sohbetê de nenivîsin. Lînk rojekê dixebite.
certificate-open = Sertîfîkayê çêbike
certificate-by-hand = Ev sertîfîkaya we ya kursa { $course } ye. Wê çap bikin û navê xwe bi destan li ser xêzê binivîsin. Ez navê we napirsim û wê qeyd nakim.
certificate-title = Sertîfîkaya we
certificate-name = Navê ku divê li ser sertîfîkayê be
certificate-not-kept = Nav nayê qeydkirin. Ew tenê di dosyeya ku hûn digirin de ye.
certificate-make = Sertîfîkayê wek PDF çêbike
certificate-without = Bê nav, ez bi destan dinivîsim
certificate-no-name = Navekî binivîsin, an “Bê nav” hilbijêrin.
certificate-letters = Hin tîp nikarin bên çapkirin. Navê xwe bi tîpên din binivîsin, an “Bê nav” hilbijêrin û bi destan binivîsin.
certificate-later = Niha nebû. Bîskekê bisekinin û careke din biceribînin.
certificate-expired = Lînk pir kevn e an ne temam e. Vegerin sohbetê, kursê bi /courses vekin û 🎓 hilbijêrin.
certificate-mydata = Kursa qediyayî: { $course }, { $date }

## The family's schedule
schedule-button = 🗓 Bernameya me
schedule-put = 🗓 Têxe bernameya me
schedule-which = Kîjan çalakî divê bikeve bernameyê?
schedule-for-whom = Ew ji bo kê ye? Ez tenê hejmarekê û emrî qeyd dikim, ne nav.
schedule-child = Zarok { $number } · emr { $age }
schedule-adult = 🧑 Mezinek
schedule-another-child = ➕ Zarokekî din
schedule-age = Zarok çend salî ye?
schedule-when = Kîjan heftî?
schedule-this-week = Ev heftî
schedule-next-week = Heftiya bê
schedule-four-weeks = Çar heftî, ji vê heftiyê dest pê dike
schedule-along = Kî pê re diçe?
schedule-me = Ez
schedule-parent = Dê an bavê din
schedule-guide = Rêberê komeleyan (föreningslots)
schedule-nobody = Hîn kes na
schedule-kept = Ew di bernameya we de ye: { $title }. Ez çalakiyê, hejmar û emrê zarokê, heftiyan û kesê ku pê re diçe qeyd dikim. /leisure bernameyê nîşan dide.
schedule-title = Bernameya me
schedule-week = Heftiya { $number }, ji { $date }
schedule-gone = Ev çalakî êdî di lîsteyê de tune ye.
schedule-removed = Ji bernameya we hat derxistin.
schedule-page = Rûpel ji bo xwendin û çapkirinê
schedule-link = Lînk heft rojan dixebite. Kesê ku lînk li ba wî ye dikare bernameyê bixwîne.
schedule-empty = Bernameya we vala ye. /leisure hilbijêrin, çalakiyekê bibînin û têxin bernameyê.
schedule-full = Bername tije ye. Pêşî tiştekî jê derxin: /leisure.
schedule-expired = Lînk pir kevn e an ne temam e. Di sohbetê de bi /leisure yeka nû bixwazin.
schedule-mydata = Çalakiyên di bernameya we de: { $count }
