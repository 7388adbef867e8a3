//! A message's Telegram HTML as it stands on a page.
//!
//! Texts are escaped where they are put together. Here only `<b>`, `<i>` and `<a href>` pass, so that not even a mistake
//! there can put anything else on the page. As in Telegram, telephone numbers can be called and commands pressed.

/// The commands that can be pressed in a text.
const COMMANDS: &[&str] = &[
    "start", "language", "place", "menu", "person", "status", "mydata", "forget", "privacy",
    "help", "news", "today",
];

/// Short numbers that Lotsen names, without spaces. Other telephone numbers are told by their shape.
const SHORT_NUMBERS: &[&str] = &[
    "112", "1177", "11313", "11414", "116111", "116006", "116000", "90101",
];

/// The HTML for the page, of a message in Telegram's HTML.
pub fn message_html(telegram: &str) -> String {
    let mut page = String::with_capacity(telegram.len() + telegram.len() / 4);
    let mut open = Vec::new();
    let mut rest = telegram;
    while let Some(at) = rest.find('<') {
        text(&rest[..at], open.contains(&"a"), &mut page);
        rest = &rest[at..];
        let end = rest
            .find('>')
            .filter(|end| tag(&rest[1..*end], &mut open, &mut page));
        if end.is_none() {
            page.push_str("&lt;");
        }
        rest = &rest[end.map_or(1, |end| end + 1)..];
    }
    text(rest, open.contains(&"a"), &mut page);
    while let Some(name) = open.pop() {
        close(name, &mut page);
    }
    page
}

/// A tag without its brackets; `false` when it may not stand on the page.
fn tag(inside: &str, open: &mut Vec<&'static str>, page: &mut String) -> bool {
    match inside {
        "b" | "i" => {
            open.push(if inside == "b" { "b" } else { "i" });
            page.push('<');
            page.push_str(inside);
            page.push('>');
        }
        "/b" | "/i" | "/a" => {
            if open.last() != Some(&&inside[1..]) {
                return false;
            }
            if let Some(name) = open.pop() {
                close(name, page);
            }
        }
        _ => {
            let Some(address) = inside
                .strip_prefix("a href=\"")
                .and_then(|rest| rest.strip_suffix('"'))
            else {
                return false;
            };
            let known = ["https://", "http://", "tel:", "mailto:"]
                .iter()
                .any(|scheme| address.starts_with(scheme));
            let known = known || is_own_page(address);
            if !known || address.contains(['"', '<', ' ']) || open.contains(&"a") {
                return false;
            }
            open.push("a");
            begin_link(address, page);
        }
    }
    true
}

fn close(name: &str, page: &mut String) {
    page.push_str("</");
    page.push_str(name);
    page.push('>');
}

/// Whether an address is that of a page of this service.
fn is_own_page(address: &str) -> bool {
    ["/certificate/", "/schedule/"]
        .iter()
        .any(|page| address.starts_with(page))
}

/// A link stands in its own direction: Swedish names and numbers keep their order between right-to-left words.
fn begin_link(address: &str, page: &mut String) {
    page.push_str("<a dir=\"auto\" href=\"");
    page.push_str(address);
    page.push_str(if address.starts_with("http") || is_own_page(address) {
        "\" target=\"_blank\" rel=\"noopener noreferrer\">"
    } else {
        "\">"
    });
}

/// Escaped text; outside a link, what can be pressed becomes so.
fn text(run: &str, in_link: bool, page: &mut String) {
    if in_link {
        page.push_str(run);
        return;
    }
    let mut rest = run;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let pressed = if begins_word(before) {
            pressable(rest, page)
        } else {
            0
        };
        if pressed > 0 {
            rest = &rest[pressed..];
            before = '0';
        } else {
            page.push(first);
            before = first;
            rest = &rest[first.len_utf8()..];
        }
    }
}

fn begins_word(before: char) -> bool {
    !before.is_alphanumeric()
        && !matches!(before, '/' | '-' | '.' | ':' | '&' | '#' | '@' | '_' | '+')
}

/// Writes a command, a number or an address that `rest` begins with; returns its length, 0 when there is none.
fn pressable(rest: &str, page: &mut String) -> usize {
    if let Some(word) = rest.strip_prefix('/') {
        let length = word.bytes().take_while(u8::is_ascii_lowercase).count();
        let ends = !word[length..]
            .starts_with(|next: char| next.is_alphanumeric() || next == '/' || next == '_');
        if ends && COMMANDS.contains(&&word[..length]) {
            let command = &rest[..=length];
            let begin = "<button type=\"button\" class=\"inline\" dir=\"ltr\" data-say=\"";
            page.extend([begin, command, "\">", command, "</button>"]);
            return length + 1;
        }
    } else if rest.starts_with(|first: char| first.is_ascii_digit()) {
        let length = number(rest);
        if length > 0 {
            let digits: String = rest[..length]
                .chars()
                .filter(char::is_ascii_digit)
                .collect();
            let number = &rest[..length];
            let begin = "<a class=\"phone\" dir=\"ltr\" href=\"tel:";
            page.extend([begin, &digits, "\">", number, "</a>"]);
        }
        return length;
    } else if rest.starts_with("https://") {
        let end = rest
            .find(|next: char| next.is_whitespace() || next == '"')
            .unwrap_or(rest.len());
        let address = rest[..end]
            .split("&quot;")
            .next()
            .unwrap_or_default()
            .trim_end_matches(['.', ',', ')', ';', '?']);
        begin_link(address, page);
        page.push_str(
            address
                .trim_start_matches("https://")
                .trim_start_matches("www.")
                .trim_end_matches('/'),
        );
        page.push_str("</a>");
        return address.len();
    }
    0
}

/// The length of the telephone number that `rest` begins with; 0 when it is another number.
fn number(rest: &str) -> usize {
    let run = rest
        .find(|c: char| !c.is_ascii_digit() && c != ' ' && c != '-')
        .unwrap_or(rest.len());
    let run = rest[..run].trim_end_matches([' ', '-']);
    let first = run.split(' ').next().unwrap_or_default();
    let length = [run, first]
        .into_iter()
        .find(|number| is_telephone(number))
        .map_or(0, str::len);
    let after = rest[length..].trim_start();
    let counted = ["kr", "SEK", "%"]
        .iter()
        .any(|unit| after.starts_with(unit));
    let ends = !rest[length..].starts_with(char::is_alphanumeric);
    if counted || !ends { 0 } else { length }
}

fn is_telephone(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let area = number
        .split_once('-')
        .filter(|(area, rest)| (2..=4).contains(&area.len()) && !rest.contains('-'));
    SHORT_NUMBERS.contains(&digits.as_str()) && !number.contains('-')
        || number.starts_with('0') && area.is_some() && (8..=11).contains(&digits.len())
}

#[cfg(test)]
mod tests {
    use super::message_html as html;

    #[test]
    fn only_telegrams_own_markup_passes() {
        assert_eq!(html("<b>x</b> &amp; <i>y</i>"), "<b>x</b> &amp; <i>y</i>");
        assert_eq!(html("<script>x</script>"), "&lt;script>x&lt;/script>");
        assert_eq!(html("<b onclick=\"x\">"), "&lt;b onclick=\"x\">");
        assert_eq!(
            html("<a href=\"javascript:x\">y</a>"),
            "&lt;a href=\"javascript:x\">y&lt;/a>"
        );
        assert_eq!(html("<b>x"), "<b>x</b>", "what is opened is closed");
        assert_eq!(html("a < b"), "a &lt; b");
    }

    #[test]
    fn a_link_opens_outside_the_conversation() {
        let link = html("<a href=\"https://www.lomma.se\">Lomma /menu 112</a>");
        assert_eq!(
            link,
            "<a dir=\"auto\" href=\"https://www.lomma.se\" target=\"_blank\" rel=\"noopener noreferrer\">Lomma /menu 112</a>"
        );
        assert!(html("see https://www.lomma.se/bo.").ends_with(">lomma.se/bo</a>."));
    }

    #[test]
    fn telephone_numbers_can_be_called() {
        assert!(html("Call 112 now").contains("href=\"tel:112\""));
        assert!(html("Bris: 116 111.").contains("href=\"tel:116111\">116 111</a>."));
        assert!(
            html("020-50 50 50. Free").contains("href=\"tel:020505050\">020-50 50 50</a>. Free")
        );
        assert!(html("\u{2068}1177\u{2069}").contains("tel:1177"));
    }

    #[test]
    fn other_numbers_cannot() {
        for text in [
            "112 kr",
            "2026-11-20",
            "1 112 kr",
            "0112",
            "kl. 08-16",
            "x112",
            "#112",
            "&#112;",
            "09-12 månader",
        ] {
            assert_eq!(html(text), text);
        }
    }

    #[test]
    fn commands_can_be_pressed() {
        assert!(html("Write /menu.").contains("data-say=\"/menu\">/menu</button>."));
        assert_eq!(
            html("and/menu /menus /etc/menu"),
            "and/menu /menus /etc/menu"
        );
    }
}
