//! The report as a table for spreadsheets: the same columns in every period.

use super::{Report, Row};

/// One measure a line: `section;group;measure;value`, with the period before it. The value is empty where it is hidden. Semicolons,
/// and the mark of UTF-8 at the beginning, are what Swedish spreadsheets open without questions.
pub fn to_csv(report: &Report) -> String {
    let mut lines = vec!["from;to;section;group;measure;value".to_owned()];
    let mut line = |section: &str, group: &str, measure: &str, value: Option<String>| {
        let cells = [
            report.from.to_string(),
            report.to.to_string(),
            section.to_owned(),
            group.to_owned(),
            measure.to_owned(),
            value.unwrap_or_default(),
        ];
        lines.push(cells.map(|cell| safe(&cell)).join(";"));
    };
    let number = |value: Option<u64>| value.map(|value| value.to_string());
    let minutes = |value: Option<i64>| value.map(|value| value.to_string());
    line("questions", "", "count", number(report.questions));
    let tables: [(&str, &[Row]); 8] = [
        ("way", &report.ways),
        ("month", &report.months),
        ("topic", &report.topics),
        ("language", &report.languages),
        ("desk", &report.desks),
        ("place", &report.places),
        ("without_entry", &report.without_entry),
        ("entry", &report.most_used),
    ];
    for (section, rows) in tables {
        for row in rows {
            line(section, &row.name, "count", number(row.count));
        }
    }
    let cases = &report.cases;
    for (measure, value) in [
        ("opened", cases.opened),
        ("replied", cases.replied),
        ("overdue", cases.overdue),
        ("handed_over", cases.handed_over),
        ("returned", cases.returned),
        ("reopened", cases.reopened),
        ("urgent", cases.urgent),
    ] {
        line("cases", "", measure, number(value));
    }
    line(
        "cases",
        "",
        "wait_median_minutes",
        minutes(cases.wait_median_minutes),
    );
    line(
        "cases",
        "",
        "wait_p90_minutes",
        minutes(cases.wait_p90_minutes),
    );
    line(
        "cases",
        "",
        "urgent_median_minutes",
        minutes(cases.urgent_median_minutes),
    );
    line("feedback", "", "votes", number(report.feedback.votes));
    line(
        "feedback",
        "",
        "up_percent",
        number(report.feedback.up_percent),
    );
    for entry in &report.least_helpful {
        line(
            "least_helpful",
            &entry.name,
            "votes",
            Some(entry.votes.to_string()),
        );
        line(
            "least_helpful",
            &entry.name,
            "up_percent",
            number(entry.up_percent),
        );
    }
    for entry in &report.stale {
        line("stale", entry, "past_review", Some("1".to_owned()));
    }
    of_voices(report, &mut line);
    format!("\u{feff}{}\r\n", lines.join("\r\n"))
}

/// What newcomers said of what came of it.
fn of_voices(report: &Report, line: &mut impl FnMut(&str, &str, &str, Option<String>)) {
    let number = |value: Option<u64>| value.map(|value| value.to_string());
    for (section, all) in [
        ("outing", &report.voices.outings),
        ("pulse", &report.voices.pulse),
    ] {
        for one in all {
            let group = format!("{}/{}", one.about, one.question);
            line(section, &group, "people", number(one.people));
            for row in &one.answers {
                line(section, &group, &row.name, number(row.count));
            }
        }
    }
    for row in &report.voices.told {
        line("told", &row.name, "count", number(row.count));
    }
    for quote in &report.voices.quotes {
        let language = quote.language.as_str();
        line("quote", language, "text", Some(quote.text.clone()));
    }
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV injection), in quotes where it has to be.
fn safe(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if cell.contains([';', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_or_breaks_out_of_its_place() {
        assert_eq!(safe("=1+1"), "'=1+1");
        assert_eq!(safe("@a;b"), "\"'@a;b\"");
        assert_eq!(safe("a\"b\n"), "\"a\"\"b\n\"");
        assert_eq!(safe("Bostad"), "Bostad");
    }
}
